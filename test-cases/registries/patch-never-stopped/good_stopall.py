"""All at once."""
import unittest
from unittest.mock import Mock, patch

sink = Mock()


class ClientTest(unittest.TestCase):
    def setUp(self):
        self.send = patch('client.send').start()
        self.addCleanup(patch.stopall)

    def test_sink(self):
        sink(self.send)
