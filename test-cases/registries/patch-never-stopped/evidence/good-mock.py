class NoMetrics(object):
    def observe(self, request):
        pass


metrics = NoMetrics()


def handle(request):
    metrics.observe(request)


def run(requests=50):
    for _ in range(requests):
        handle(bytearray(500))
    return requests
