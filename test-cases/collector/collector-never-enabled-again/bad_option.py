"""A switch that the user asked for: reported by --strict."""
import gc


class Options(dict):
    def opt_disablegc(self):
        """Disable the garbage collector."""
        self['disablegc'] = True
        gc.disable()  # expect: collector-never-enabled-again


def main(arguments):
    if arguments.no_collector:
        gc.disable()  # expect: collector-never-enabled-again
    arguments.run()
