"""Any call before may fail, though it hardly does: reported by --strict."""


class Session:
    def __init__(self, factory):
        self.connection = factory.connect()
        self.name = 'session'

    def __del__(self):
        print(self.name)  # expect: finalizer-assumes-init
        self.connection.close()
