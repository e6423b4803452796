"""The same key, another name for it, or a removal that would fail aloud."""

requests = {}
names = {}
both = {}
jobs = set()


def reserved(request):
    requests[request.id] = request


def ready(request):
    requests.pop(request.id, None)


def cancelled(request_id):
    # Another name for the same key.
    requests.pop(request_id, None)


def named(request):
    names[request.id] = request


def unnamed(request):
    # Raises where the key is wrong.
    del names[request.id]


def store(item):
    both[item] = item
    both[item.id] = item


def drop(item):
    both.pop(item, None)
    both.pop(item.id, None)


def queued(job):
    jobs.add(job.key)


def done(job):
    job = job.key
    jobs.discard(job)
