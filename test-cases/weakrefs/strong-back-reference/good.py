import weakref


class Section:
    def __init__(self, document):
        self._document = weakref.ref(document)


class Note:
    def __init__(self, document):
        self.document = weakref.proxy(document)


class Title:
    def __init__(self, document):
        # Takes what it needs.
        self.name = document.name


class Page:
    def __init__(self, document):
        self.document = document

    def close(self):
        self.document = None


class Reader:
    def __init__(self, document):
        # Nothing here is kept by the document.
        self.document = document


class Document:
    def __init__(self, name):
        self.name = name
        self.parts = [Section(self), Note(self), Title(self)]
        self.page = Page(self)

    def close(self):
        self.page.close()
        self.page = None

    def read(self):
        reader = Reader(self)
        return len(reader.document.name)


class Leaf:
    def __init__(self, parent):
        self.parent = parent


def leaf(tree):
    return Leaf(tree)


class Emitter:
    def __init__(self, source):
        self.source = source

    @property
    def source(self):
        return None if self._source is None else self._source()

    @source.setter
    def source(self, value):
        self._source = None if value is None else weakref.ref(value)


class Layer:
    def __init__(self):
        self.events = Emitter(self)
