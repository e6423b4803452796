class Keeper:
    def __init__(self, transport):
        # Of two owners, one finding.
        self.transport = transport  # expect: owner-held-by-helper "'Keeper' and the owner in its 'self.transport'"


class Ledger:
    def __init__(self, owner):
        self.owner = owner  # expect: owner-held-by-helper "'Ledger' and the 'Gateway' in its 'self.owner'"


class Stamp:
    def __init__(self, owner=None):
        self.owner = owner  # expect: owner-held-by-helper "'Stamp' and the 'Gateway' in its 'self.owner'"
