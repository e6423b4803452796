"""Patches that are stopped, by whatever way."""
import unittest
from unittest import mock


class ClientTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch('client.send')
        self.send = patcher.start()
        self.addCleanup(patcher.stop)
        self.clock = mock.patch('time.time')
        self.clock.start()
        self.patches = [mock.patch('client.a'), mock.patch('client.b')]
        for each in self.patches:
            each.start()

    def tearDown(self):
        self.clock.stop()
        for each in self.patches:
            each.stop()

    @mock.patch('client.receive')
    def test_decorated(self, receive):
        with mock.patch('client.close') as close:
            close()
        receive.assert_not_called()


class FailingTest(unittest.TestCase):
    def test_bad_target(self):
        with self.assertRaises(AttributeError):
            mock.patch('client.missing').start()


def start_all(patchers):
    return [patcher.start() for patcher in patchers]
