from .base import Ledger, Stamp


def open_ledger(owner):
    ledger = Ledger(owner)
    return ledger


class Office:
    def issue_stamp(self, owner):
        return Stamp(owner=owner)
