"""The delay is somebody else's choice, the end cannot be seen, or another object waits."""
import threading


class Packetizer:
    def __init__(self):
        self.timer = None

    def start_handshake(self, timeout):
        self.timer = threading.Timer(timeout, self.timed_out)  # expect: timer-not-cancelled "at the end"
        self.timer.start()

    def complete_handshake(self):
        self.timer.cancel()

    def timed_out(self):
        print('timed out')

    def close(self):
        print('closed')


class Pool:
    def on_process_up(self, proc, hub):
        def verify_alive(process):
            process.kill()

        hub.call_later(self.timeout, verify_alive, proc)  # expect: timer-not-cancelled "'proc'"


def wait_all(hub, objects, timeout):
    waiter = Waiter()
    hub.loop.timer(timeout, priority=-1).start(waiter.switch)  # expect: timer-not-cancelled "'waiter'"
    try:
        for item in objects:
            yield item
    finally:
        waiter.clear()


class Waiter:
    def switch(self):
        print('switched')

    def clear(self):
        print('cleared')


class Application:
    """One for the process."""

    def __init__(self):
        timer = threading.Timer(3600, self.report)  # expect: timer-not-cancelled
        timer.start()

    def report(self):
        print('report')
