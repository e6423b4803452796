"""Two containers are filled together, and each of these has a reason to empty one alone."""
import heapq
import weakref


class Both:
    """What runs, or is run by it, takes things out of the other one."""

    def __init__(self):
        self.jobs = {}
        self.names = {}

    def add(self, job):
        self.jobs[job.id] = job
        self.names[job.name] = job

    def remove(self, job):
        self._remove_job(job)
        self.names.pop(job.name, None)

    def _remove_job(self, job):
        self.jobs.pop(job.id, None)

    def drop(self, job):
        self.jobs.pop(job.id, None)
        self._later(job)

    def _later(self, job):
        del self.names[job.name]

    def close(self):
        self.jobs.clear()
        self.names.clear()


class Stations:
    """What waits goes on to run: it was put into the first alone, too."""

    def __init__(self):
        self.waiting = {}
        self.all = {}

    def add(self, job):
        self.waiting[job.id] = job
        self.all[job.id] = job

    def again(self, job):
        self.waiting[job.id] = job

    def start(self, job):
        self.waiting.pop(job.id)
        job.start()

    def done(self, job):
        self.waiting.pop(job.id, None)
        self.all.pop(job.id, None)


class Weak:
    """The sibling lets go by itself."""

    def __init__(self):
        self.open = {}
        self.seen = weakref.WeakValueDictionary()

    def add(self, door):
        self.open[door.id] = door
        self.seen[door.id] = door

    def remove(self, door):
        del self.open[door.id]
        del self.seen[door.id]

    def close_all(self):
        self.open.clear()


class Replaced:
    """The one is not emptied but gets other contents."""

    def __init__(self, rows):
        self.rows = {}
        self.heights = {}

    def add(self, row):
        self.rows[row.id] = row
        self.heights[row.id] = row.height

    def remove(self, row):
        del self.rows[row.id]
        del self.heights[row.id]

    def sort(self):
        self.rows = dict(sorted(self.rows.items()))


class Either:
    """Each thing goes into one of the two."""

    def __init__(self):
        self.transient = {}
        self.durable = {}

    def add(self, worker):
        if worker.transient:
            self.transient[worker.name] = worker
        else:
            self.durable[worker.name] = worker

    def remove(self, worker):
        if worker.transient:
            self.transient.pop(worker.name)
        else:
            self.durable.pop(worker.name)

    def remove_transient(self, worker):
        self.transient.pop(worker.name, None)


class Pickled:
    """A state without the timers is what is asked for."""

    def __init__(self):
        self.cache = {}
        self.timers = {}

    def add(self, query, timer):
        self.cache[query] = timer.value
        self.timers[query] = timer

    def expire(self, query):
        del self.cache[query]
        del self.timers[query]

    def __getstate__(self):
        self.timers.clear()
        return self.__dict__


class Told:
    """A sibling that other code gets is emptied there."""

    def __init__(self, sink):
        self.lines = {}
        self.marks = {}
        sink.take(self.marks)

    def add(self, line):
        self.lines[line.number] = line
        self.marks[line.number] = line.mark

    def remove(self, line):
        del self.lines[line.number]
        del self.marks[line.number]

    def reset_lines(self):
        self.lines.clear()


class Drained:
    """What is taken out of the set still stands in the heap, until its time has come."""

    def __init__(self):
        self.pending = set()
        self.heap = []

    def call_at(self, when, task):
        self.pending.add(task)
        heapq.heappush(self.heap, (when, task))

    def cancel(self, task):
        self.pending.discard(task)

    def step(self):
        when, task = heapq.heappop(self.heap)
        if task in self.pending:
            task()
