"""A pipeline holds its parts in C, and they the handlers, which hold the pipeline: no collector sees that cycle."""
from gi.repository import Gst


class Player:
    def __init__(self, source):
        self.pipeline = Gst.parse_launch(source)
        bus = self.pipeline.get_bus()
        bus.add_signal_watch()
        bus.connect('message', self.on_message)  # expect: listener-not-removed "registered with 'bus'"
        self.sink = self.pipeline.get_by_name('sink')
        self.sink.connect('new-sample', self.on_sample)  # expect: listener-not-removed

    def on_message(self, bus, message):
        print(message)

    def on_sample(self, sink):
        print(sink.emit('pull-sample'))

    def stop(self):
        self.pipeline.set_state(Gst.State.NULL)
        self.pipeline = None
