import subprocess


class Tunnel:
    def __init__(self, host):
        self.proc = subprocess.Popen(  # expect: process-not-waited "in 'self.proc'"
            ['ssh', '--', host], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def send(self, data):
        self.proc.stdin.write(data)
        self.proc.stdin.flush()

    def close(self):
        self.proc.stdin.close()
        self.proc.terminate()
