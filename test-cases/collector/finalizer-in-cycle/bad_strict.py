"""Some method opens the cycle again, though not the end of the object: reported by --strict."""


class Timer:
    def __init__(self, stream):
        self.stream = stream
        self.callback = self.tick

    def tick(self):
        self.stream.write('tick')

    def pause(self):
        self.callback = None

    def __del__(self):  # expect: finalizer-in-cycle
        self.stream.close()


class Application:
    def __init__(self, stream):
        self.stream = stream
        self.hook = self.run

    def run(self):
        self.stream.write('running')

    def __del__(self):  # expect: finalizer-in-cycle
        self.stream.close()


class Binder:
    """What is put off is taken out by another name of the list."""

    def __init__(self, widget):
        self.widget = widget
        self.later = []

    def unbind(self, name):
        self.later.append(lambda: self.widget.unbind(name))

    def handler(self):
        later = self.later

        def run():
            for each in later:
                each()
            later[:] = []

        return run

    def __del__(self):  # expect: finalizer-in-cycle
        self.widget.close()


class Wrapper:
    """What an unknown call keeps cannot be told."""

    def __init__(self, stream, guard):
        self.stream = guard.Guarded(stream, owner=self)

    def __del__(self):  # expect: finalizer-in-cycle
        self.stream.close()
