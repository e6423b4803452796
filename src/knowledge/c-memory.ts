/** C functions that return memory which the caller must free, as the C library's and the platforms' manuals have them. */

/** Allocators by name. */
export const C_ALLOCATORS: readonly string[] = [
  'malloc',
  'calloc',
  'realloc',
  'aligned_alloc',
  'memalign',
  'valloc',
  'strdup',
  'strndup',
  'wcsdup',
  '_strdup',
  '_wcsdup',
  'g_malloc',
  'g_malloc0',
  'g_strdup',
  'g_strndup',
  'sqlite3_malloc',
  'PyMem_Malloc',
  'PyMem_Calloc',
  'PyMem_RawMalloc',
  'PyMem_RawCalloc',
  'PyObject_Malloc',
  'LocalAlloc',
  'GlobalAlloc',
  'HeapAlloc',
  'VirtualAlloc',
  'CoTaskMemAlloc',
];

/** Functions that return a new string, which `restype = c_char_p` copies into bytes and loses. */
export const C_NEW_STRINGS: ReadonlySet<string> = new Set([
  'strdup',
  'strndup',
  'wcsdup',
  '_strdup',
  '_wcsdup',
  'canonicalize_file_name',
  'get_current_dir_name',
  'g_strdup',
  'g_strdup_printf',
  'g_strndup',
  'sqlite3_mprintf',
  'tempnam',
]);

/** Functions of C that use memory they are given and leave it with the caller. */
export const C_BORROWERS: ReadonlySet<string> = new Set([
  'atoi',
  'atol',
  'bcopy',
  'bzero',
  'fgets',
  'fputs',
  'fread',
  'fwrite',
  'memchr',
  'memcmp',
  'memcpy',
  'memmove',
  'memset',
  'mlock',
  'munlock',
  'printf',
  'puts',
  'read',
  'recv',
  'send',
  'snprintf',
  'sprintf',
  'strcat',
  'strchr',
  'strcmp',
  'strcpy',
  'strlen',
  'strncat',
  'strncmp',
  'strncpy',
  'wcslen',
  'write',
]);

/** Functions of Python that look at memory through an address and do not keep it. */
export const ADDRESS_READERS: ReadonlySet<string> = new Set([
  'builtins.bool',
  'builtins.hex',
  'builtins.id',
  'builtins.int',
  'builtins.isinstance',
  'builtins.len',
  'builtins.print',
  'builtins.repr',
  'builtins.str',
  'builtins.type',
  'ctypes.addressof',
  'ctypes.memmove',
  'ctypes.memset',
  'ctypes.sizeof',
  'ctypes.string_at',
  'ctypes.wstring_at',
]);

/** Functions of Python that give the same address another type. */
export const ADDRESS_CASTS: ReadonlySet<string> = new Set(['ctypes.cast', 'ctypes.c_void_p']);

/** What opens a C library. */
export const C_LIBRARY_MAKERS: ReadonlySet<string> = new Set([
  'ctypes.CDLL',
  'ctypes.PyDLL',
  'ctypes.WinDLL',
  'ctypes.OleDLL',
  'ctypes.cdll.LoadLibrary',
  'ctypes.windll.LoadLibrary',
  'ctypes.oledll.LoadLibrary',
]);

/** The name of a function that frees, by convention. */
export const C_FREEING =
  /(^|_)(x?free|release|destroy|dealloc(ate)?|delete|cleanup|unref|munmap)(_|$)|Free|Release$|Destroy/;
