/** The two schemas that a log must satisfy. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Validator } from 'jsonschema';

// The package does not export the file, but it stands beside the entry point.
const schemaFile = new URL(
  '../assets/sarif-2.1.0.schema.json',
  import.meta.resolve('@microsoft/sarif-multitool-ts'),
);

/** What the published schema (draft 2020-12, URI formats included) finds wrong, one line each. */
export function schemaProblems(log: unknown): string[] {
  // The schema uses keywords in ways that ajv's strict mode only warns of.
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  validate(log);
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** What GitHub's own copy of the schema finds wrong, with the validator of its upload action; warnings count. */
export function gitHubSchemaProblems(log: unknown, schemaPath: string): string[] {
  const result = new Validator().validate(log, JSON.parse(readFileSync(schemaPath, 'utf8')));
  return result.errors.map((error) => error.stack);
}
