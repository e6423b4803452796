"""Collections by hand, or flags of a command line: somebody thought of it. Reported by --strict."""
import gc


def serve(requests, handle):
    gc.disable()  # expect: collector-never-enabled-again
    for number, request in enumerate(requests):
        handle(request)
        if number % 1000 == 0:
            gc.collect()
