/** Calls that change where a program goes on. Facts of the library references. */

/** Functions that never return, by qualified name: they raise SystemExit or end the process. */
export const NEVER_RETURNING: ReadonlySet<string> = new Set([
  'sys.exit',
  'os._exit',
  'os.abort',
  'builtins.exit',
  'builtins.quit',
  'pytest.fail',
  'pytest.skip',
]);

/** Functions that raise what they are given, by the name that all their copies have: six.reraise, and those after it. */
export const RAISES_AGAIN = /(?:^|\.)_*re_?raise$/;

/** Context managers that swallow an exception of their body, by qualified name. */
export const SWALLOWING_MANAGERS: ReadonlySet<string> = new Set([
  'contextlib.suppress',
  'pytest.raises',
  'trio.move_on_after',
  'trio.move_on_at',
  'trio.CancelScope',
  'anyio.move_on_after',
  'anyio.move_on_at',
  'anyio.CancelScope',
]);

/** Methods that answer such a context manager: unittest's. */
export const SWALLOWING_METHODS: ReadonlySet<string> = new Set([
  'assertRaises',
  'assertRaisesRegex',
  'assertRaisesRegexp',
]);
