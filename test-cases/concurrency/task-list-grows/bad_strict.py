"""The method may run once, or somebody waits for all of them."""
import asyncio
import subprocess


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
