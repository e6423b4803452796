"""A switch that the user asked for, or a decision for the whole program: reported by --strict."""
import gc


class Options(dict):
    def opt_disablegc(self):
        """Disable the garbage collector."""
        self['disablegc'] = True
        gc.disable()  # expect: collector-never-enabled-again


def start(arguments):
    if arguments.no_collector:
        gc.disable()  # expect: collector-never-enabled-again
    arguments.run()


def main():
    gc.disable()  # expect: collector-never-enabled-again
    start(Options())
