# measure: grow
# python: >=3.3
import os
from unittest import mock


def check():
    patcher = mock.patch('os.getcwd', return_value='/')
    patcher.start()
    return os.getcwd()


def run(checks=5):
    return [check() for _ in range(checks)]
