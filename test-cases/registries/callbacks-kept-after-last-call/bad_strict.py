"""By its name, the function is the end of the object: reported with --strict."""


class Document:
    def __init__(self):
        self.destroyed_callbacks = set()

    def on_destroy(self, callback):
        self.destroyed_callbacks.add(callback)

    def destroy(self):
        for callback in self.destroyed_callbacks:  # expect: callbacks-kept-after-last-call "for the last time"
            callback(self)


def on_session_destroyed(context):
    for callback in context.document.session_destroyed_callbacks:  # expect: callbacks-kept-after-last-call
        callback(context)
