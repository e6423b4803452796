import functools
import weakref

from celery.signals import worker_ready
from django.db.models.signals import post_save
from django.dispatch import receiver

LISTENERS = weakref.WeakSet()


def at_module_level(event):
    print(event)


# The module owns both.
named = lambda event: print(event)  # noqa: E731
LISTENERS.add(at_module_level)
LISTENERS.add(named)
post_save.connect(named)


@receiver(post_save)
def saved(sender, **kwargs):
    print(sender)


class Client:
    def __init__(self, bus, button):
        # The instance owns it.
        self._changed = lambda event: self.show(event)
        LISTENERS.add(self._changed)
        post_save.connect(self._changed)
        # Held strongly, as told.
        post_save.connect(lambda **kwargs: print(kwargs), weak=False)
        # Not a signal that is known to be weak.
        button.clicked.connect(lambda: print('clicked'))
        bus.connect(functools.partial(print, None))
        # Signals take bound methods apart.
        post_save.connect(self.show)

    def close(self):
        self._changed = None

    def show(self, event):
        print(event)

    def watch(self):
        def changed(event):
            print(event)

        LISTENERS.add(changed)
        return changed

    @classmethod
    def start(cls):
        @worker_ready.connect(weak=False)
        def at_start(**kwargs):
            print('ready')

        @receiver(post_save, weak=False)
        def on_save(sender, **kwargs):
            print('saved')

        @worker_ready.connect
        def kept(**kwargs):
            print('kept')

        return kept


async def serve(wait):
    def changed(event):
        print(event)

    # The coroutine's frame owns it while it waits.
    LISTENERS.add(changed)
    await wait()


def test_lambda():
    assert weakref.ref(lambda: 1)() is None
