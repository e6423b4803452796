from shop import Authentication
from shop.missing import Nobody


class Transport:
    def __init__(self):
        self.auth = Authentication(self)  # expect: owner-held-by-helper "self.auth"
        self.nobody = Nobody(self)
