"""What can be told in part: the emitter is somebody else's, or the object may well live as long as it."""
import tkinter
from functools import partial

from kivy.uix.floatlayout import FloatLayout
import sqlalchemy as sa


class Colorbar:
    def __init__(self, figure, scale):
        self.figure = figure
        self.scale = scale
        subscribe(self.figure, 'colormap', self.on_colormap)  # expect: listener-not-removed

    def on_colormap(self, event):
        self.scale.update(event)


def subscribe(figure, name, callback):
    figure.callbacks.setdefault(name, []).append(callback)


class Inspector(FloatLayout):
    def show(self, widget, nodes):
        for node in nodes:
            # kivy holds bound methods weakly, partials not.
            widget.bind(pos=partial(self.moved, node))  # expect: listener-not-removed

    def moved(self, node, *args):
        node.refresh()


class Mouse:
    def __init__(self, queue):
        self.queue = queue

    def update(self, window):
        window.bind(on_move=self.moved, on_press=self.pressed)  # expect: listener-not-removed
        while self.queue:
            self.queue.pop()

    def moved(self, *args):
        self.queue.append(args)

    def pressed(self, *args):
        self.queue.append(args)


class Toolbar:
    def __init__(self, master):
        self.message = tkinter.StringVar(master)
        # Tcl keeps the command for as long as the interpreter.
        self.message.trace_add('write', self.changed)  # expect: listener-not-removed

    def changed(self, *args):
        print(self.message.get())

    def destroy(self):
        self.message = None


class Transport:
    def attach(self, connection, loop):
        cycle = connection.cycle

        def on_disconnect(sock):
            loop.remove_reader(sock)

        cycle.on_disconnect = on_disconnect

        def on_poll_start():
            cycle.poll()

        loop.on_tick.add(on_poll_start)  # expect: listener-not-removed "the locals of this call"


class Bridge:
    def start(self, client):
        @client.on('message')  # expect: listener-not-removed
        def forward(message):
            self.send(message)

        client.loop.add_reader(self.socket, self.send)  # expect: listener-not-removed

    def send(self, message=None):
        print(message)


class ReconnectStrategy:
    """The target of the event keeps the function; the module of the events does not."""

    codes = (2006, 2013)

    def set_up(self, engine):
        def check_out(connection, record, proxy):
            if not self.is_alive(connection):
                raise sa.exc.DisconnectionError()

        sa.event.listen(engine.pool, 'checkout', check_out)  # expect: listener-not-removed "registered with 'engine.pool'"

    def is_alive(self, connection):
        return connection.errno not in self.codes
