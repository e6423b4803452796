/** What the model thinks of a file, as text: its instructions, then who holds whom. */
import { lowerFile, printCode } from '../code/index.js';
import { graphOf, printGraph } from '../heap/index.js';
import { Definitions } from '../names/index.js';
import { decode, PythonParser } from '../syntax/index.js';
import type { Io } from './io.js';
import { dist } from './shipped.js';
import { UsageError } from './usage-error.js';

/** Far beyond what is read by people. */
const LARGEST = 10_000_000;

/** The dump of a file. Throws UsageError where it cannot be read or parsed. */
export async function dumpGraph(path: string, io: Io): Promise<string> {
  const reading = io.readFile(path, LARGEST);
  if (reading.kind !== 'bytes') throw new UsageError(`cannot read ${path}`);
  const parser = await PythonParser.load(dist);
  const { tree } = parser.read(decode(reading.bytes).text);
  if (!tree) throw new UsageError(`cannot parse ${path}`);
  const definitions = new Definitions(tree, () => new Map());
  return `${printCode(lowerFile(definitions), tree)}\n${printGraph(graphOf(definitions), tree)}`;
}
