"""The same in the assertions of a test."""
import sys
import unittest
from unittest import TestCase


class BufferTest(unittest.TestCase):
    def test_released(self):
        buffer = bytearray(10)
        self.assertEqual(sys.getrefcount(buffer), 2)  # expect: refcount-comparison
        self.assertEqual(2, sys.getrefcount(buffer))  # expect: refcount-comparison
        self.assertGreater(sys.getrefcount(buffer), 1)  # expect: refcount-comparison


class OtherTest(TestCase):
    def test_released(self):
        buffer = bytearray(10)
        assert sys.getrefcount(buffer) == 2  # expect: refcount-comparison
