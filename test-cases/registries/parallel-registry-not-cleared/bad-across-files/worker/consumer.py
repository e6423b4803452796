from worker import state
from worker.state import reserved_requests


class Consumer:
    def __init__(self, timer):
        self.timer = timer

    def on_close(self):
        self.timer.clear()
        reserved_requests.clear()  # expect: parallel-registry-not-cleared "'on_close' empties 'reserved_requests'"

    def on_reject(self, request):
        state.reserved_requests.discard(request)  # expect: parallel-registry-not-cleared "'on_reject' takes the entry out"
