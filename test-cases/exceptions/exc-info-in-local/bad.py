"""The traceback in a local of the frame that it refers to, while much hangs on the frame or it waits."""
import sys


def load(path):
    buffer = bytearray(1 << 20)
    try:
        with open(path, 'rb') as stream:
            return stream.readinto(buffer)
    except OSError:
        info = sys.exc_info()  # expect: exc-info-in-local "'info' still holds the traceback"
    return info[0].__name__


async def close_all(callbacks):
    details = None
    for callback in callbacks:
        try:
            await callback()
        except Exception:
            details = sys.exc_info()  # expect: exc-info-in-local
    return details is not None


def watch(read):
    while True:
        try:
            value = read()
        except ValueError:
            _, value, tb = sys.exc_info()  # expect: exc-info-in-local
            yield value, tb.tb_lineno
            continue
        yield value, 0
