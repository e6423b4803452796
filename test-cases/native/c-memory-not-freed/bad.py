import ctypes
import ctypes.util
from ctypes import CDLL, POINTER, c_char, c_char_p, c_int, c_size_t, c_void_p, cast, string_at

libc = ctypes.CDLL(ctypes.util.find_library('c'))
libc.malloc.restype = ctypes.c_void_p
libc.strdup.restype = ctypes.c_char_p
libc.strndup.restype = c_void_p
msvcrt = ctypes.cdll.msvcrt


def fill(size):
    buffer = libc.malloc(size)  # expect: c-memory-not-freed "What 'libc.malloc()' returns is never freed"
    libc.memset(buffer, 0, size)
    return string_at(buffer, size)


def numbers(count):
    values = cast(libc.calloc(count, 4), POINTER(c_int))  # expect: c-memory-not-freed
    for index in range(count):
        values[index] = index
    return sum(values[index] for index in range(count))


def copy(text):
    # restype c_char_p makes bytes of the string and drops the pointer.
    return libc.strdup(text)  # expect: c-memory-not-freed "The pointer that 'libc.strdup()' returns is lost"


def prefix(text):
    return string_at(libc.strndup(text, 10))  # expect: c-memory-not-freed


def dropped(size):
    libc.malloc(size)  # expect: c-memory-not-freed
    msvcrt.malloc(size)  # expect: c-memory-not-freed


def aliased(size):
    address = libc.malloc(size)  # expect: c-memory-not-freed
    buffer = ctypes.cast(address, POINTER(c_char))
    buffer[0] = b'x'
    if not buffer:
        raise MemoryError(size)


class Arena:
    def __init__(self):
        self.lib = CDLL(None)
        self.lib.malloc.restype = c_void_p
        self.lib.malloc.argtypes = [c_size_t]

    def reserve(self, size):
        block = self.lib.malloc(size)  # expect: c-memory-not-freed
        (c_char * size).from_address(block)[0] = b'\0'

    def hand_over(self, size):
        block = self.lib.malloc(size)  # expect: c-memory-not-freed
        # A C function that may take the memory over: only with --strict.
        self.lib.consume(block)


def python_memory(size):
    block = ctypes.pythonapi.PyMem_Malloc(size)  # expect: c-memory-not-freed
    print(hex(block))


def by_name(size):
    allocate = libc.malloc
    block = allocate(size)  # todo-expect: c-memory-not-freed
    libc.memset(block, 0, size)
