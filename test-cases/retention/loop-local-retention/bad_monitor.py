"""A thread looks at the objects of others now and then: likely where it asks for them, possible where it has them anyway."""
import threading
import time


class Monitor(threading.Thread):
    def __init__(self, bars, owner):
        super().__init__(daemon=True)
        self.bars = bars
        self.owner = owner
        self.killed = threading.Event()

    def get_instances(self):
        return [each for each in self.owner.instances.copy() if each.started]

    def run(self):
        while True:
            self.killed.wait(10)
            instances = self.get_instances()
            for instance in instances:  # expect: loop-local-retention "'instance' still holds"
                instance.refresh()


def watch(sessions):
    while True:
        for session in sessions.open_sessions():  # expect: loop-local-retention
            session.ping()
        time.sleep(30)


def start(sessions):
    threading.Thread(target=watch, args=(sessions,)).start()


def main_loop(sessions):
    # No thread of its own: the caller waits for it, and knows what it is about.
    while sessions.are_open():
        for session in sessions.open_sessions():  # expect: loop-local-retention
            session.ping()
        time.sleep(1)
