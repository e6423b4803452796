"""What it is given is used and not kept."""


class Queue:
    def __init__(self, connection):
        self.connection = connection

    def add_permission(self, label):
        return self.connection.add_permission(self, label)

    def remove_permission(self, label):
        return self.connection.remove_permission(self, label)

    def delete(self):
        return self.connection.delete_queue(self)
