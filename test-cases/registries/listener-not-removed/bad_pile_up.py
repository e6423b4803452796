"""Callbacks that pile up, or that nothing can free: what shows it stands beside each."""
from functools import partial

from app.base import EventLoop
from app.trees import Property


class Mouse:
    """The main loop calls update() for every frame, and each time the handlers are added once more."""

    def __init__(self):
        self.waiting = []

    def update(self, dispatch):
        EventLoop.window.bind(on_move=self.moved)  # expect: listener-not-removed
        while self.waiting:
            dispatch(self.waiting.pop())

    def moved(self, *args):
        self.waiting.append(args)


class Inspector:
    """What is shown is taken away and built anew; the handlers on the widget that is looked at stay."""

    def __init__(self, tree, widget):
        self.tree = tree
        self.widget = widget

    def show(self):
        self.tree.clear_widgets()
        widget = self.widget
        for key in widget.properties():
            node = Property(key)
            widget.bind(key, partial(self.refresh, node))  # expect: listener-not-removed "this 'Inspector'"
            self.tree.add_node(node)

    def refresh(self, node, *args):
        node.refresh()


class Transport:
    """When the connection is lost, its socket is taken out of the loop, and the function for each tick is not."""

    def register(self, connection, loop):
        cycle = connection.cycle

        def on_disconnect(connection):
            loop.remove(connection.sock)

        cycle.on_disconnect = on_disconnect

        def on_poll_start():
            cycle.poll()

        loop.on_tick.add(on_poll_start)  # expect: listener-not-removed "the locals of this call"
