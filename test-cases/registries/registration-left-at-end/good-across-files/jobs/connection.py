class Connection:
    def add_permission(self, queue, label):
        return self.get_status('AddPermission', {'label': label}, queue.id)

    def remove_permission(self, queue, label):
        return self.get_status('RemovePermission', {'label': label}, queue.id)
