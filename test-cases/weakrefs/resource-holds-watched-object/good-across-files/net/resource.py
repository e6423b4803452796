import weakref


class ResourceManager:
    def __init__(self):
        self.table = {}

    def register(self, obj, resource):
        def callback(ref):
            resource.close()
            del self.table[id(resource)]

        self.table[id(resource)] = weakref.ref(obj, callback)


ResourceManager = ResourceManager()
