HANDLERS = []


class Window(object):
    def bind(self, handler):
        HANDLERS.append(handler)

    def unbind(self, handler):
        HANDLERS.remove(handler)


WINDOW = Window()


class Mouse(object):
    def __init__(self):
        self.positions = []

    def start(self):
        WINDOW.bind(self.moved)

    def stop(self):
        WINDOW.unbind(self.moved)

    def update(self):
        return len(self.positions)

    def moved(self, position):
        self.positions.append(position)


MOUSE = Mouse()
MOUSE.start()


def live():
    return len(HANDLERS)


def run(frames=100):
    return sum(MOUSE.update() for _ in range(frames))
