import asyncio
import multiprocessing
import subprocess


class Tunnel:
    def __init__(self, host):
        self.proc = subprocess.Popen(['ssh', '--', host], stdin=subprocess.PIPE)

    def close(self):
        self.proc.terminate()
        self.proc.wait()


class Watched:
    def __init__(self, command):
        self.process = subprocess.Popen(command)

    @property
    def is_running(self):
        # poll() takes the status as wait() does.
        return self.process.poll() is None

    def stop(self):
        self.process.kill()


def version(command):
    with subprocess.Popen([command, '--version'], stdout=subprocess.PIPE) as process:
        return process.stdout.read()


def output(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    return process.communicate()[0]


def started(command):
    process = subprocess.Popen(command)
    return process


def run_all(jobs):
    processes = [multiprocessing.Process(target=job) for job in jobs]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


async def shown(command):
    """The child watcher of the loop asks for the status."""
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    return await process.stdout.read()
