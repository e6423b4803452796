"""A mock in code that is no test."""
from unittest.mock import MagicMock

metrics = MagicMock()  # expect: patch-never-stopped "'metrics'"


def handle(request):
    metrics.increment('requests', request)
    return request.run()
