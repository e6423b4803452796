import weakref


class Section(object):
    def __init__(self, document, title):
        self._document = weakref.ref(document)
        self.title = title

    @property
    def document(self):
        return self._document()


class Document(object):
    def __init__(self):
        self.sections = []

    def load(self, titles):
        for title in titles:
            self.sections.append(Section(self, title))


def run(n=50):
    for _ in range(n):
        document = Document()
        document.load('abcdefgh')
    return len(document.sections)
