"""A timer that the function waits for itself is a sleep; a timer under two names is stopped by either."""
import threading

from twisted.internet import defer, reactor, task


class Checkout:
    def __init__(self, delay):
        self.delay = delay

    @defer.inlineCallbacks
    def retry(self):
        waiting = defer.Deferred()
        waiting.addCallback(lambda _: self.clobber())
        reactor.callLater(self.delay, waiting.callback, None)
        result = yield waiting
        return result

    async def pause(self):
        waiting = defer.Deferred()
        reactor.callLater(self.delay, waiting.callback, None)
        await waiting

    def clobber(self):
        print('clobber')


class Worker:
    def start_service(self):
        self.loop = loop = task.LoopingCall(self.look)
        loop.start(interval=10)

    def stop_service(self):
        if self.loop:
            self.loop.stop()
            self.loop = None

    def look(self):
        print('look')

    def close(self):
        self.stop_service()


class Poller:
    """Nothing starts it here: until then it is an object like any other."""

    def __init__(self):
        self.loop = task.LoopingCall(self.poll)  # heaplint: ignore[bound-method-on-self]

    def poll(self):
        print('poll')

    def close(self):
        print('closed')


class Delayed:
    def __init__(self, delay):
        self.timer = timer = threading.Timer(delay, self.fire)  # heaplint: ignore[bound-method-on-self]
        timer.start()

    def fire(self):
        print('fire')

    def close(self):
        self.timer.cancel()


class Comm:
    """It sets itself anew until everybody has answered, and then no more."""

    def __init__(self, loop):
        self.loop = loop
        self.pending = {}

    def check(self):
        if not self.pending:
            return
        for comm in self.pending.values():
            comm.ask()
        self.loop.call_later(1, self.check)

    def close(self):
        print('closed')
