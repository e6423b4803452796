"""Running twice does no harm, or is what a test wants: reported by --strict."""
import unittest


class Reader:
    def __init__(self, stream):
        self.stream = stream

    def __del__(self):
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    def close(self):
        self.__del__()  # expect: finalizer-called-by-hand


class ReaderTest(unittest.TestCase):
    def test_finalizer(self):
        reader = Reader(open('/dev/null'))
        reader.__del__()  # expect: finalizer-called-by-hand
        self.assertIsNone(reader.stream)
