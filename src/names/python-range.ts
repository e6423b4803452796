/** Which versions of Python a file is written for. */
import { satisfies } from '@renovatebot/pep440';
import type { SyntaxTree } from '../syntax/index.js';
import { K } from '../syntax/index.js';

/** Releases that a specifier may tell apart, oldest first. The patch number stands for any late patch. */
const RELEASES = [
  '2.6.9',
  '2.7.18',
  '3.3.7',
  '3.4.10',
  '3.5.10',
  '3.6.15',
  '3.7.17',
  '3.8.20',
  '3.9.23',
  '3.10.18',
  '3.11.13',
  '3.12.12',
  '3.13.11',
  '3.14.4',
  '3.15.2',
] as const;

/** What a Python 3 file is at least, when neither a setting nor a project says. */
const OLDEST_IN_USE: (typeof RELEASES)[number] = '3.8.20';

/** The versions a file may run on. */
export class PythonRange {
  readonly releases: readonly string[];

  constructor(releases: readonly string[]) {
    this.releases = releases;
  }

  /** Whether all, none or some (`unknown`) of the versions meet a specifier such as `>=3.4` or `<3`. */
  meets(specifier: string): 'yes' | 'no' | 'unknown' {
    const meeting = releasesMeeting(specifier);
    const count = this.releases.filter((release) => meeting.has(release)).length;
    if (count === this.releases.length) return 'yes';
    return count === 0 ? 'no' : 'unknown';
  }

  /** It can only be Python 2. */
  get isPython2(): boolean {
    return this.meets('<3') === 'yes';
  }
}

const meetingBySpecifier = new Map<string, ReadonlySet<string>>();

function releasesMeeting(specifier: string): ReadonlySet<string> {
  let meeting = meetingBySpecifier.get(specifier);
  if (!meeting) {
    meeting = new Set(RELEASES.filter((release) => satisfies(release, specifier)));
    meetingBySpecifier.set(specifier, meeting);
  }
  return meeting;
}

/**
 * The range of a file: what its syntax proves comes first, then the specifier of the settings or the project, then
 * the shebang, then calls of builtins that only Python 2 has. With nothing to go by it is Python 3: rules for Python 2
 * must have proof. Never throws.
 */
export function pythonRange(tree: SyntaxTree, specifier: string | undefined): PythonRange {
  const python2 = hasPython2Syntax(tree);
  const oldest3 = python2 ? undefined : oldestPython3(tree);
  let releases: string[] = [...RELEASES];
  if (specifier !== undefined) {
    const meeting = releasesMeeting(specifier);
    releases = releases.filter((release) => meeting.has(release));
  }
  if (python2) releases = releases.filter((release) => release.startsWith('2.'));
  else if (oldest3)
    releases = releases.filter(
      (release) => RELEASES.indexOf(release as never) >= RELEASES.indexOf(oldest3 as never),
    );
  else if (specifier === undefined) {
    const shebang = /^#!.*python([23]?)/.exec(tree.text)?.[1];
    const major = shebang === '2' || (!shebang && callsPython2Builtin(tree)) ? '2.' : '3.';
    releases = releases.filter((release) => release.startsWith(major));
  }
  if (specifier === undefined && !python2) {
    // Nobody said how old: then it is a Python that people still run.
    const current = releases.filter(
      (release) => RELEASES.indexOf(release as never) >= RELEASES.indexOf(OLDEST_IN_USE),
    );
    if (current.length > 0) releases = current;
  }
  if (releases.length > 0) return new PythonRange(releases);
  // Settings and syntax contradict each other: the syntax is what is there.
  return new PythonRange(RELEASES.filter((release) => release.startsWith(python2 ? '2.' : '3.')));
}

/** Print and exec statements, backquotes, `except X, e`, `raise E, m`, `<>`: what no Python 3 compiles. */
function hasPython2Syntax(tree: SyntaxTree): boolean {
  for (let index = 1; index < tree.count; index++) {
    switch (tree.kinds[index]) {
      case K.print_statement:
        // `print` alone and `print (x)` are expressions of Python 3 as well.
        if (isPythonTwoPrint(tree, index)) return true;
        break;
      case K.exec_statement:
        if (!/^exec\s*\(/.test(tree.textOf(index))) return true;
        break;
      case K.except_clause:
        if (tree.node(index).childrenIn('value').length > 1) return true;
        break;
      case K.raise_statement:
        if (tree.node(index).firstChild?.kind === 'expression_list') return true;
        break;
      case K.token:
        if ((tree.ends[index] ?? 0) - (tree.starts[index] ?? 0) === 2 && tree.textOf(index) === '<>')
          return true;
        break;
    }
  }
  return false;
}

function isPythonTwoPrint(tree: SyntaxTree, index: number): boolean {
  return /^print[ \t]*(>>|[^\s(])|^print[ \t]*\([^()]*\)[ \t]*[,%]/.test(tree.textOf(index));
}

const PYTHON_2_BUILTINS = /^(?:xrange|raw_input|unichr|execfile)$/;

/** Names in a file that handles both, or that may get the builtin from elsewhere: then a call proves nothing. */
const COMPATIBLE_WITH_BOTH =
  /^(?:NameError|ImportError|AttributeError|version|version_info|hexversion|python_version|builtins|__builtin__|six|future|past|_?is_?py_?\w*|_?py_?[23k]\w*)$/i;

/** Calls `xrange(...)` or the like, with nothing in the file that could define the name or keep Python 3 away from it. */
function callsPython2Builtin(tree: SyntaxTree): boolean {
  let isCalled = false;
  if (!/\b(?:xrange|raw_input|unichr|execfile)\s*\(/.test(tree.text)) return false;
  for (let index = 1; index < tree.count; index++) {
    if (tree.kinds[index] === K.wildcard_import) return false;
    if (tree.kinds[index] !== K.identifier) continue;
    const name = tree.textOf(index);
    if (COMPATIBLE_WITH_BOTH.test(name)) return false;
    if (!PYTHON_2_BUILTINS.test(name)) continue;
    // Anything else may bind it: an assignment, an import, a parameter, a method of that name.
    if (tree.node(index).parent?.kind !== 'call') return false;
    isCalled = true;
  }
  return isCalled;
}

/** The oldest Python 3 that has the newest syntax in the file; undefined when there is nothing telling. */
function oldestPython3(tree: SyntaxTree): (typeof RELEASES)[number] | undefined {
  let oldest = -1;
  const since = (release: (typeof RELEASES)[number]): void => {
    oldest = Math.max(oldest, RELEASES.indexOf(release));
  };
  for (let index = 1; index < tree.count; index++) {
    switch (tree.kinds[index]) {
      case K.nonlocal_statement:
      case K.keyword_separator:
        since('3.3.7');
        break;
      case K.await:
        since('3.5.10');
        break;
      case K.token:
        if (tree.textOf(index) === 'async') since('3.5.10');
        break;
      case K.interpolation:
        since('3.6.15');
        break;
      case K.type:
        since('3.5.10');
        break;
      case K.named_expression:
      case K.positional_separator:
        since('3.8.20');
        break;
      case K.match_statement:
        since('3.10.18');
        break;
      case K.type_alias_statement:
        since('3.12.12');
        break;
      case K.raise_statement:
        if (tree.node(index).child('cause')) since('3.3.7');
        break;
    }
  }
  return oldest < 0 ? undefined : RELEASES[oldest];
}
