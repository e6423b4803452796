import contextlib
import weakref


class Child:
    def __init__(self, parent):
        self._parent = weakref.ref(parent)

    def bound(self):
        parent = self._parent()
        if parent is not None:
            parent.remove(self)

    def returned_early(self):
        if self._parent() is None:
            return None
        return self._parent().name

    def bound_early(self):
        parent = self._parent()
        if not parent:
            return None
        return parent.name

    def asserted(self):
        assert self._parent() is not None
        return self._parent().name

    def conditional(self):
        return self._parent().name if self._parent() is not None else None

    def short_circuit(self):
        return self._parent() and self._parent().name

    def walrus(self):
        if (parent := self._parent()) is not None:
            return parent.name
        return None

    def tried(self):
        try:
            return self._parent().name
        except AttributeError:
            return None

    def tried_reference(self):
        try:
            self._parent().remove(self)
        except (TypeError, ReferenceError, AttributeError):
            pass

    def tried_all(self):
        try:
            self._parent().remove(self)
        except Exception:
            pass

    def suppressed(self):
        with contextlib.suppress(AttributeError):
            self._parent().remove(self)

    def looped(self):
        while self._parent():
            self._parent().step()

    def passed_on(self):
        # None is handed on as it is.
        return self._parent()

    def compared(self, other):
        return self._parent() is other._parent()

    def looked_at(self):
        parent = self._parent()
        if hasattr(parent, 'name'):
            return parent.name
        return getattr(self._parent(), 'name', None)

    def walked(self):
        node = self._parent()
        while node is not None:
            node = node.up


class Owner:
    def __init__(self, model):
        # The same object holds it strongly as well.
        self.model = model
        self._model = weakref.ref(model)

    def name(self):
        return self._model().name


class App:
    def __init__(self):
        this = weakref.ref(self)
        # The route is owned by the application that it refers to.
        self.add_route('/static', lambda: this().send())
        self.views = {}
        self.views['static'] = lambda: this().send()

    def add_route(self, path, view):
        self.views[path] = view

    def send(self):
        pass


class Node:
    x = 1


def still_alive(other):
    node = Node()
    reference = weakref.ref(node)
    second = weakref.ref(other)
    # The names above own both.
    return reference().x, second().y


ROOT = Node()
root = weakref.ref(ROOT)
make = weakref.ref(still_alive)


def of_the_module():
    return root().x, make()(ROOT)


class Bus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(weakref.ref(listener, self.listeners.remove))

    def notify(self, event):
        for reference in self.listeners:
            listener = reference()
            if listener is not None:
                listener.handle(event)
        for listener in [each() for each in self.listeners]:
            if listener:
                listener.handle(event)


class Shown:
    def __init__(self, figure):
        # A proxy raises ReferenceError, which nothing can test for beforehand.
        self.figure = weakref.proxy(figure)
        self.title = figure.title

    def show(self):
        return self.figure.canvas.draw()


def test_reference():
    node = Node()
    reference = weakref.ref(node)
    del node
    reference().x
