"""Nothing is left behind: by name, by a function of the module, by a function of this file."""
from worker import state
from worker.state import requests, reserved_requests, task_ready


class Consumer:
    def __init__(self, timer):
        self.timer = timer

    def on_close(self):
        for request_id in reserved_requests:
            requests.pop(request_id, None)
        reserved_requests.clear()

    def on_reject(self, request):
        task_ready(request)
        state.reserved_requests.discard(request)

    def on_drop(self, request):
        self._forget(request)
        reserved_requests.discard(request)

    def _forget(self, request):
        state.requests.pop(request.id, None)
