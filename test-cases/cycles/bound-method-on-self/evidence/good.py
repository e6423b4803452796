class Session(object):
    def __init__(self):
        self.data = bytearray(1000)

    def on_data(self):
        return len(self.data)

    # The function of the class: the instance holds nothing.
    handler = on_data


def run(n=200):
    return sum(Session().handler() for i in range(n))
