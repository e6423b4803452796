/** The version of heaplint; a test keeps it equal to package.json's. */
export const version = '0.1.0';
