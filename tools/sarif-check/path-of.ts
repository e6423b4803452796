/** The path that a relative URI stands for, or undefined where its percent-encoding is broken. */
export function pathOf(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri);
  } catch {
    return undefined;
  }
}
