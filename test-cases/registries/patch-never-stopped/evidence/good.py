import os
from unittest import mock


def check():
    patcher = mock.patch('os.getcwd', return_value='/')
    patcher.start()
    try:
        return os.getcwd()
    finally:
        patcher.stop()


def run(checks=5):
    return [check() for _ in range(checks)]
