KEEP = []


class Task(object):
    def __init__(self, number, parent=None):
        self.number = number
        self.frames = ['task %d at line %d' % (number, line) for line in range(5)]
        if parent is not None:
            self.frames.extend(parent.frames[:5])


def run(n=200):
    tasks = []
    task = None
    for number in range(n):
        task = Task(number, task)
        tasks.append(task)
    KEEP[:] = tasks
    return task.number
