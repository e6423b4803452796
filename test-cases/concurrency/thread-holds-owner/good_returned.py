"""The caller gets the thread, and stops it; the thread of a child process ends with it."""
import multiprocessing
import threading


class Worker(threading.Thread):
    def __init__(self, owner, seconds):
        super().__init__()
        self.owner = owner
        self.seconds = seconds
        self._running = threading.Event()

    def run(self):
        self._running.set()
        while self._running.is_set():
            self.owner.poll(self.seconds)

    def stop(self):
        self._running.clear()


class Notifications:
    def poll(self, seconds):
        print(seconds)

    def run_in_thread(self, seconds):
        thread = Worker(self, seconds)
        thread.start()
        return thread

    def close(self):
        print('closed')


class Child:
    def __init__(self, target):
        self.real_target = target
        self.parent, self.child = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=self.target)
        self.process.start()

    def always_pong(self):
        while True:
            self.child.recv()
            self.child.send(b'pong')

    def target(self):
        threading.Thread(target=self.always_pong, daemon=True).start()
        return self.real_target()
