from .base import Keeper


class Auth(Keeper):
    pass
