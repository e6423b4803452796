import weakref

requests = {}
reserved_requests = weakref.WeakSet()


def task_reserved(request):
    requests[request.id] = request
    reserved_requests.add(request)


def task_ready(request):
    requests.pop(request.id, None)
    reserved_requests.discard(request)
