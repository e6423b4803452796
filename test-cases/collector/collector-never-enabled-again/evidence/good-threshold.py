import gc
GC_ON = True


def serve(requests):
    for _ in range(requests):
        request = [bytearray(1000)]
        request.append(request)


def run(requests=5000):
    gc.set_threshold(1000, 20, 20)
    serve(requests)
    return requests
