from shop import Authentication
from shop.desk import open_ledger
from shop.missing import Nobody


class Transport:
    def __init__(self):
        self.auth = Authentication(self)
        self.nobody = Nobody(self)

    def close(self):
        self.auth.finished = True


class Gateway:
    """Has no end."""

    def __init__(self, office):
        self.auth = Authentication(self)
        self.ledger = open_ledger(self)
        self.stamps = [office.issue_stamp(self) for _ in range(3)]
