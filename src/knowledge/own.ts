/**
 * What a table has under a name of its own. Code under analysis may use any name, also one that every object of JavaScript
 * has, such as `constructor`. Never throws.
 */
export function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
