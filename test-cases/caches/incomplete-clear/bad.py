"""Methods that empty one container and forget the other."""


class Manager:
    brain = {"modules": {}, "files": {}}

    def __init__(self):
        self.module_cache = Manager.brain["modules"]
        self._file_cache = Manager.brain["files"]

    def module(self, name, path):
        if name not in self.module_cache:
            self.module_cache[name] = self.build(name, path)
        return self.module_cache[name]

    def file(self, modname, contextfile):
        try:
            value = self._file_cache[(modname, contextfile)]
        except KeyError:
            value = self._file_cache[(modname, contextfile)] = find(modname, contextfile)
        return value

    def clear_cache(self):  # expect: incomplete-clear "leaves 'self._file_cache' full"
        self.module_cache.clear()


def find(name, path):
    return name, path


class Store:
    def __init__(self):
        self.values = {}
        self.times = {}
        self.order = []

    def put(self, key, value, now):
        self.values[key] = value
        self.times[key] = now
        self.order.append(key)

    def reset(self):  # expect: incomplete-clear "leaves 'self.times' full"; incomplete-clear "leaves 'self.order' full"
        self._forget()

    def _forget(self):
        self.values = {}
