"""A test keeps the objects only as long as it runs: reported by --strict."""
import gc
import unittest


class CacheTest(unittest.TestCase):
    def setUp(self):
        self.before = gc.get_objects()  # expect: collector-objects-kept

    def test_nothing_new(self):
        self.assertLess(len(gc.get_objects()) - len(self.before), 100)
