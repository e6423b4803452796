"""Patches that stay for the rest of the run."""
import os
import unittest
from unittest import mock
from unittest.mock import patch


class ClientTest(unittest.TestCase):
    def setUp(self):
        self.send = mock.patch('client.send').start()  # expect: patch-never-stopped
        patcher = patch('client.receive')
        self.receive = patcher.start()  # expect: patch-never-stopped
        self.clock = patch.object(os, 'times')
        self.clock.start()  # expect: patch-never-stopped

    def test_client(self):
        patch.dict(os.environ, {'HOME': '/'}).start()  # expect: patch-never-stopped
        self.send.assert_not_called()
