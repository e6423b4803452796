from clock import CLOCK


class Animation:
    def __init__(self):
        self._widgets = {}

    def start(self, widget):
        self._widgets[widget] = True
        CLOCK.schedule(self._update)

    def _update(self, dt):
        for widget in list(self._widgets):
            self.stop(widget)

    def stop(self, widget):
        self.dispatch('on_complete', widget)
        self._end(widget)

    def _end(self, widget):
        self.cancel(widget)

    def cancel(self, widget):
        self._widgets.pop(widget, None)
        CLOCK.unschedule(self._update)

    def dispatch(self, event, widget):
        print(event, widget)


class Sequence(Animation):
    def __init__(self, first, second):
        super().__init__()
        self.first = first
        self.second = second

    def start(self, widget):
        self._widgets[widget] = True
        self.first.start(widget)

    def stop(self, widget):  # expect: inherited-end-leaves-parts "'cancel' of 'Sequence' is inherited, and does not end 'self.first'"
        self._stop_parts(widget)
        self._widgets.pop(widget, None)

    def _stop_parts(self, widget):
        self.first.stop(widget)
        self.second.stop(widget)
