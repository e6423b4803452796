/** The JSON report's contract, as a JSON Schema (draft 2020-12) that describes every property for its readers. */
import { impactMeanings } from './impacts.js';
import { PROJECT_ADDRESS } from './rule-page.js';

/** Grows when a property is removed, renamed or given another meaning; NOT when one is added. */
export const SCHEMA_VERSION = 1;

const count = (description: string) => ({ type: 'integer', minimum: 0, description });
const string = (description: string) => ({ type: 'string', description });
const ordinal = (description: string) => ({ type: 'integer', minimum: 1, description });
const list = (items: object, description: string) => ({ type: 'array', items, description });
const orNull = (schema: object, description: string) => ({ anyOf: [schema, { type: 'null' }], description });
const reference = (name: string) => ({ $ref: `#/$defs/${name}` });

/** An object whose named properties are all there; others may be added without a new version. */
const object = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const path = string("The file, relative to the root of the run, with '/' between folders.");

/** The schema of the output of `json`. */
export const jsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${PROJECT_ADDRESS}/schemas/report-${SCHEMA_VERSION}.json`,
  title: 'heaplint report',
  description: 'One run of heaplint. Readers must ignore properties that they do not know.',
  ...object({
    schemaVersion: { const: SCHEMA_VERSION, description: 'The version of this contract.' },
    tool: object({ name: { const: 'heaplint' }, version: string('The version of heaplint.') }),
    summary: object({
      files: count('How many files were analysed.'),
      filesNotAnalysed: count('How many files more could not be read or analysed at all.'),
      filesPartlyAnalysed: count('How many of the analysed files were analysed only in part.'),
      filesWithFindings: count('How many of them have findings.'),
      findings: count('How many findings there are.'),
      suppressed: count('How many findings were silenced by comments.'),
      known: count(
        'How many findings more were there before: in the baseline, or in the revision of --since.',
      ),
      byImpact: {
        ...object(Object.fromEntries(Object.keys(impactMeanings).map((impact) => [impact, count('')]))),
        description: 'How many findings of each impact.',
      },
      byRule: {
        type: 'object',
        additionalProperties: count(''),
        description: 'How many findings of each rule that ran, zeros included.',
      },
    }),
    findings: list(reference('finding'), 'Sorted by path, line, column and rule.'),
    notices: list(reference('notice'), 'What kept files from being analysed as a whole, and the like.'),
    rules: list(reference('rule'), 'Every rule that ran, sorted by name.'),
  }),
  $defs: {
    position: object({
      line: ordinal('Counted from 1; lines end at \\r\\n, \\n or \\r.'),
      column: ordinal('Counted from 1 in code points, as Python counts.'),
      utf16Column: ordinal('Counted from 1 in UTF-16 code units, as JavaScript and many editors count.'),
    }),
    range: {
      ...object({
        start: reference('position'),
        end: reference('position'),
        cell: orNull(
          object({
            number: ordinal('Which cell of the notebook, of all its cells.'),
            fileLines: {
              ...object({ start: ordinal('The first.'), end: ordinal('The last, inclusive.') }),
              description: 'The lines of the .ipynb file itself.',
            },
          }),
          'In a notebook: the cell, from whose first line the lines of the range count. Null elsewhere.',
        ),
      }),
      description: 'The end is exclusive. A byte order mark is not counted.',
    },
    level: {
      enum: ['error', 'warning', 'note'],
      description: 'error: wrong as written; warning: leaks; note: opportunities.',
    },
    impact: {
      enum: Object.keys(impactMeanings),
      description: Object.entries(impactMeanings)
        .map(([impact, meaning]) => `${impact}: ${meaning}`)
        .join('; '),
    },
    finding: object({
      rule: string('The name of the rule.'),
      group: orNull({ type: 'string' }, 'The topic of the rule.'),
      path,
      range: reference('range'),
      symbol: orNull(
        object({
          name: string('The dotted name, such as Cache.get.'),
          kind: { enum: ['function', 'type'], description: 'What it is.' },
        }),
        'The innermost class or function around the finding; null at module level.',
      ),
      level: reference('level'),
      impact: reference('impact'),
      confidence: {
        enum: ['proven', 'likely', 'possible'],
        description: 'proven: by what is on the page; possible: shown in strict runs only.',
      },
      decisions: list(
        object({
          name: string('The name of the decision, such as process-long.'),
          says: { enum: ['silent', 'strict', 'default'], description: 'What it makes of the finding.' },
          because: string('The fact that decides.'),
        }),
        'What the judge went by; empty where the rule weighs for itself or nothing speaks against the finding.',
      ),
      message: string('One sentence on the code.'),
      because: list(
        object({ path, range: reference('range'), message: string('What happens there.') }),
        'The places that prove it, in the order to be read.',
      ),
      hint: string('What to do.'),
      fix: orNull(
        object({
          title: string('A verb phrase.'),
          safety: { enum: ['safe', 'unsafe'], description: 'safe: keeps what the program does.' },
          edits: list(
            object({ range: reference('range'), text: string('What replaces the range; empty deletes.') }),
            "Edits of the finding's file, in order, not overlapping; ranges are those of the unchanged file.",
          ),
        }),
        'Edits that repair the finding, to be applied together or not at all.',
      ),
      snippet: string("The code of the finding's range."),
      lineHash: string("GitHub code scanning's primaryLocationLineHash of the first line."),
    }),
    notice: object({
      kind: string('What it is about, such as syntax-error or unreadable.'),
      level: {
        enum: ['error', 'warning', 'note'],
        description: 'error: the run itself failed; warning: a file was not analysed as a whole.',
      },
      message: string('One sentence.'),
      path: orNull(path, 'The file, if it is about one.'),
      range: orNull(reference('range'), 'The place in the file, if it is about one.'),
    }),
    rule: object({
      name: string('kebab-case; the word for comments and configuration.'),
      group: string('The topic.'),
      summary: string('One sentence.'),
      impact: reference('impact'),
      level: reference('level'),
      byDefault: { type: 'boolean', description: 'Whether it runs unless asked otherwise.' },
      formerly: list({ type: 'string' }, 'Earlier names, which still work.'),
      page: { type: 'string', format: 'uri', description: 'The address of its page.' },
    }),
  },
};
