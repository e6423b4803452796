import weakref


class Backend:
    def __init__(self):
        self._pending = {}, weakref.WeakValueDictionary()

    def add_pending_result(self, result, weak=False):
        self._add_pending_result(result.id, result, weak=weak)
        return result

    def _add_pending_result(self, key, result, weak=False):
        strong, weakly = self._pending
        (weakly if weak else strong)[key] = result

    def remove_pending_result(self, result):
        for mapping in self._pending:
            mapping.pop(result.id, None)

    def forget(self, key):
        print(key)
