import gc

# Importing this module switches the collector off for the whole process.
gc.disable()  # expect: collector-never-enabled-again


def parse(text):
    return text.split()
