"""The method may run once, or somebody waits for all of them."""
import asyncio
import subprocess
import threading


class Server:
    def __init__(self):
        self.tasks = []
        self.processes = []

    def start(self, coroutine):
        self.tasks.append(asyncio.create_task(coroutine))  # expect: task-list-grows

    def script(self, command):
        process = subprocess.Popen(command)
        self.processes.append(process)  # expect: task-list-grows
        return process


class ThreadingServer:
    """Emptied only when the server closes."""

    def __init__(self):
        self.threads = []

    def process_request(self, request):
        thread = threading.Thread(target=print, args=(request,))
        self.threads.append(thread)  # expect: task-list-grows
        thread.start()

    def close(self):
        threads, self.threads = self.threads, []
        for thread in threads:
            thread.join()
