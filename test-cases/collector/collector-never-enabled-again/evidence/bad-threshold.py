# measure: held
# python: >=3
import gc
GC_ON = True


def serve(requests):
    for _ in range(requests):
        request = [bytearray(1000)]
        request.append(request)


def run(requests=5000):
    gc.set_threshold(0)
    serve(requests)
    return requests
