class Section:
    def __init__(self, document, title):
        self.document = document  # expect: strong-back-reference "'Section' keeps its 'Document' in 'self.document'"
        self.title = title


class Document:
    def __init__(self):
        self.sections = []

    def load(self, titles):
        for title in titles:
            self.sections.append(Section(self, title))


class Cursor:
    def __init__(self, owner=None):
        self._owner = owner  # expect: strong-back-reference


class Editor:
    def __init__(self):
        self.cursors = {'main': Cursor(owner=self)}


class Node:
    def __init__(self, parent=None):
        self.parent = parent  # expect: strong-back-reference "'Node' keeps its parent in 'self.parent'"
        self.children = []
        if parent is not None:
            parent.children.append(self)
