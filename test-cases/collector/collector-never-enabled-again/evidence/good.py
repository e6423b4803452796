import gc
GC_ON = True


def serve(requests):
    for _ in range(requests):
        request = [bytearray(1000)]
        request.append(request)


def run(requests=5000):
    gc.disable()
    try:
        table = [str(number) for number in range(100)]
    finally:
        gc.enable()
    serve(requests)
    return len(table)
