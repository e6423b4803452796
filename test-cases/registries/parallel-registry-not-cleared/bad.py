import collections
import heapq
import weakref

requests = {}
reserved_requests = weakref.WeakSet()
active = set()


def reset_state():
    requests.clear()
    reserved_requests.clear()


def task_reserved(request, add_request=requests.__setitem__, add_reserved=reserved_requests.add):
    add_request(request.id, request)
    add_reserved(request)


def task_ready(request, remove=requests.pop):
    remove(request.id, None)
    reserved_requests.discard(request)


def on_close():
    reserved_requests.clear()  # expect: parallel-registry-not-cleared "'on_close' empties 'reserved_requests' and leaves the same entries in 'requests'"


class Selector:
    """What is taken out of the heap stays in the set of what is to be done."""

    def __init__(self):
        self._scheduled = []
        self._pending = set()

    def call_at(self, when, task):
        heapq.heappush(self._scheduled, (when, task))
        self._pending.add(task)

    def unschedule(self, when, task):
        self._scheduled.remove((when, task))  # expect: parallel-registry-not-cleared "'unschedule' takes the entry out of 'self._scheduled'"

    def step(self):
        when, task = heapq.heappop(self._scheduled)
        self._run(task)

    def _run(self, task):
        task()
        self._pending.discard(task)


class Hub:
    def __init__(self):
        self.sessions = {}
        self.by_user = collections.defaultdict(list)
        self.order = collections.deque()

    def join(self, session):
        self.sessions[session.id] = session
        self.by_user[session.user].append(session)
        self.order.append(session.id)

    def leave(self, session):
        self._forget(session)
        self.order.remove(session.id)

    def _forget(self, session):
        del self.sessions[session.id]
        self.by_user.pop(session.user, None)

    def kick(self, session):
        session.close()
        del self.sessions[session.id]  # expect: parallel-registry-not-cleared "'kick' takes the entry out of 'self.sessions'"

    def restart(self):
        self.sessions = {}  # expect: parallel-registry-not-cleared "'restart' empties 'self.sessions'"
