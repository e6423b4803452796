# measure: grow
# python: >=3.3
from unittest import mock

metrics = mock.Mock()


def handle(request):
    metrics.observe(request)


def run(requests=50):
    for _ in range(requests):
        handle(bytearray(500))
    return requests
