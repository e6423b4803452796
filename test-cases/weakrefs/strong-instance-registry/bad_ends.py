"""Classes whose instances end, or are made as often as a screen is built, and that keep them all the same."""
from kivy.uix.button import Button
from kivy.uix.screenmanager import Screen


class Provider:
    """shutdown() ends the provider; its readers stay with the class."""

    _all_readers = set()

    def __init__(self, readers):
        self.readers = readers
        for reader in readers:
            self._all_readers.add(reader)  # expect: strong-instance-registry "keeps every 'reader'"

    def shutdown(self):
        for reader in self.readers:
            reader.stop()


class Toggle(Button):
    """Taken out of a group only when it goes to another one."""

    __groups = {}

    def __init__(self, **options):
        self.previous = None
        super().__init__(**options)

    def on_group(self, *args):
        groups = Toggle.__groups
        if self.previous:
            groups[self.previous].remove(self)
        group = self.previous = self.group
        if group not in groups:
            groups[group] = []
        groups[group].append(self)  # expect: strong-instance-registry "keeps every 'Toggle'"


class SettingsScreen(Screen):
    """A program has a few screens."""

    shown = []

    def on_enter(self):
        self.shown.append(self)  # expect: strong-instance-registry
