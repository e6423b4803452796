import inspect
import weakref


class View:
    registry = weakref.WeakSet()

    def __init__(self, bus, backend):
        # WeakMethod keeps the parts: it lives as long as the object.
        bus.subscribe(weakref.WeakMethod(self.changed))
        # The object itself is what is to be held.
        self.registry.add(self)
        bus.owner = weakref.ref(self)
        # The instance owns what it assigned to itself.
        self.close = backend.close
        bus.on_close(weakref.ref(self.close))
        # A static method is the plain function that the class owns, and the function of a class is no bound method.
        bus.on_close(weakref.ref(self.log))
        bus.on_close(weakref.ref(View.changed))
        # A property is whatever it returns.
        bus.follow(weakref.ref(self.document))
        # An attribute that nothing here knows.
        bus.follow(weakref.ref(self.model), weakref.ref(bus.queue))
        # The attribute keeps the one bound method that was made.
        self.on_changed = self.changed
        bus.subscribe(weakref.ref(self.on_changed))

    def close(self):
        raise NotImplementedError

    def stop(self):
        self.on_changed = None

    def changed(self, event):
        pass

    @staticmethod
    def log(event):
        pass

    @property
    def document(self):
        return self._document


def subscribe(listeners, callback):
    # Bound methods are told apart.
    if inspect.ismethod(callback):
        reference = weakref.WeakMethod(callback)
    else:
        reference = weakref.ref(callback)
    listeners.append(reference)


def subscribe_by_parts(listeners, callback):
    try:
        reference = weakref.ref(callback.__self__), callback.__func__.__name__
    except AttributeError:
        reference = weakref.ref(callback)
    listeners.append(reference)


def kept_by_name(view, keep):
    callback = view.changed
    keep.append(callback)
    return weakref.ref(callback)


class Holder:
    def watch(self, view):
        # 'changed' is an attribute here, not only a method.
        view.changed = make_callback()
        return weakref.ref(view.changed)


def make_callback():
    return lambda event: None


def test_bound_methods_die_at_once():
    view = View(None, None)
    assert weakref.ref(view.changed)() is None
