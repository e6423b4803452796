"""An error that is shown, and then let go."""

_init_error = None


class ConfigError(Exception):
    pass


def early_init(read):
    global _init_error
    try:
        read()
    except ConfigError as error:
        _init_error = error


def late_init(box):
    global _init_error
    if _init_error is not None:
        box.show(str(_init_error))
    _init_error = None
