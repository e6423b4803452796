"""The only way to unregister is what the call answers, and nobody keeps it."""
from homeassistant.const import EVENT_HOMEASSISTANT_STOP


class Coordinator:
    def __init__(self, hass, interval):
        self.hass = hass
        self.interval = interval
        hass.bus.async_listen_once(EVENT_HOMEASSISTANT_STOP, self.async_stop)  # expect: listener-not-removed

    async def async_stop(self, event):
        self.interval = None


async def async_setup_entry(hass, entry):
    server = Server(entry.data)
    hass.bus.async_listen(EVENT_HOMEASSISTANT_STOP, server.async_stop)  # expect: listener-not-removed
    return True


class Server:
    def __init__(self, data):
        self.data = data

    async def async_stop(self, event):
        self.data = None


class Recorder:
    def __init__(self, model):
        self.outputs = {}
        for name, module in model.named_modules():
            module.register_forward_hook(self.make_hook(name))  # expect: listener-not-removed

    def make_hook(self, name):
        def hook(module, inputs, output):
            self.outputs[name] = output

        return hook

    def close(self):
        self.outputs.clear()
