/** `lru-cache-on-method` as `LruCacheOnMethod`: SARIF wants a readable name that is not the identifier. */
export function pascalCase(kebabCase: string): string {
  return kebabCase
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
