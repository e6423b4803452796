/** The settings as a JSON Schema, by which editors complete and check them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { PROJECT_ADDRESS } from '../../report/rule-page.js';
import type { RuleGroup } from '../../rule/rule.js';
import { namesIn } from '../catalogue.js';
import { configSchema, expected } from './parse-config.js';

type Schema = Record<string, unknown>;

/** Keys that hold names of rules, or a table by them. */
const NAMES: ReadonlySet<string> = new Set(['select', 'extend-select', 'ignore']);

/** The schema (draft 7, which editors know best) of `heaplint.toml` and of the table `tool.heaplint`. Never throws. */
export function settingsSchema(groups: readonly RuleGroup[]): Schema {
  const schema = toJsonSchema(configSchema, { target: 'draft-07', errorMode: 'ignore' }) as Schema;
  // Names that a rule had earlier are allowed, and not offered.
  const name: Schema = { anyOf: [{ enum: namesIn(groups) }, { type: 'string' }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${PROJECT_ADDRESS}/schemas/settings.json`,
    title: 'Settings of heaplint',
    ...described(schema, name),
  };
}

/** The schema with a description at each key, and the names where rules are named. */
function described({ $schema: _, ...schema }: Schema, name: Schema): Schema {
  const properties = schema.properties as Readonly<Record<string, Schema>> | undefined;
  if (!properties) return schema;
  const entries = Object.entries(properties).map(([key, property]) => {
    const words = expected[key];
    const description =
      words === undefined ? {} : { description: `${words[0]?.toUpperCase()}${words.slice(1)}.` };
    return [key, { ...description, ...withNames(key, property, name) }];
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}

function withNames(key: string, property: Schema, name: Schema): Schema {
  if (NAMES.has(key)) return { ...property, items: name };
  if (key === 'severity') return { ...property, propertyNames: name };
  if (key === 'per-file-ignores')
    return { ...property, type: 'object', additionalProperties: { type: 'array', items: name } };
  if (key === 'overrides') return { ...property, items: described(property.items as Schema, name) };
  return property;
}
