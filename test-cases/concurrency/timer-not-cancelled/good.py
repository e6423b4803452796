"""Timers that are cancelled, short, or that hold no object."""
import asyncio
import threading
import weakref

from twisted.internet import reactor


class Session:
    def __init__(self):
        self.call = reactor.callLater(1800, self.check_expired)

    def check_expired(self):
        print('expired')

    def expire(self):
        self.call.cancel()


class Reachable:
    def __init__(self):
        self.timer = threading.Timer(300, self.timed_out)
        self.timer.start()

    def timed_out(self):
        print('timed out')

    def close(self):
        self._stop_timer()

    def _stop_timer(self):
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None


class Short:
    def flash(self):
        asyncio.get_running_loop().call_later(0.5, self.flashed)
        reactor.callLater(0, self.flashed)

    def flashed(self):
        print('flashed')

    def close(self):
        print('closed')


class Weak:
    def start(self, hub, process):
        hub.call_later(600, verify, weakref.ref(process))

    def close(self):
        print('closed')


def verify(reference):
    print(reference())


class Joined:
    def wait(self):
        timer = threading.Timer(60, self.timed_out)
        timer.start()
        timer.join()

    def local(self):
        timer = threading.Timer(60, self.timed_out)
        timer.start()
        try:
            print('working')
        finally:
            timer.cancel()

    def handed_out(self):
        return reactor.callLater(600, self.timed_out)

    def timed_out(self):
        print('timed out')

    def close(self):
        print('closed')


class Registered:
    """Somebody else has the handle."""

    def __init__(self, entry):
        entry.on_unload(entry.loop.call_later(600, self.refresh))

    def refresh(self):
        print('refreshed')

    def close(self):
        print('closed')
