"""Timers that keep an object after its end."""
import threading

from tornado.ioloop import PeriodicCallback
from twisted.internet import reactor, task

HOUR = 60 * 60


class Session:
    def __init__(self, site):
        self.site = site
        reactor.callLater(1800, self.check_expired)  # expect: timer-not-cancelled "30 min"

    def check_expired(self):
        if self.site is None:
            reactor.callLater(HOUR, lambda: self.expire())  # expect: timer-not-cancelled "60 min"

    def expire(self):
        self.site = None


class Connection:
    """The timer is kept, and left running at the end."""

    def __init__(self):
        self.timer = threading.Timer(300, self.timed_out)  # expect: timer-not-cancelled "Nothing cancels"
        self.timer.daemon = True
        self.timer.start()

    def timed_out(self):
        print('timed out')

    def close(self):
        print('closed')


class HttpProtocol:
    def check_timeouts(self):
        if self.loop.time() > self.deadline:
            self.transport.abort()
        else:
            self.loop.call_later(self.interval, self.check_timeouts)  # expect: timer-not-cancelled

    def data_received(self, data):
        self.deadline = self.loop.time() + 60


class Monitor:
    def __init__(self, interval):
        self.poller = PeriodicCallback(self.poll, interval)  # expect: timer-not-cancelled "until it is stopped"
        self.poller.start()
        self.ticker = task.LoopingCall(self.poll)  # expect: timer-not-cancelled
        self.ticker.start(10)

    def poll(self):
        print('polled')

    def close(self):
        print('closed')


class Watchdog:
    def tick(self):
        reactor.callLater(1, self.tick)  # expect: timer-not-cancelled "for as long as it sets itself anew"

    def stop(self):
        print('stopped')
