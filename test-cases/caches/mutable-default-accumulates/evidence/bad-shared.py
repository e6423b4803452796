# measure: grow
# python: >=3
class Basket(object):
    def __init__(self, items=[]):
        self.items = items

    def add(self, item):
        self.items.append(item)


def run(n=50):
    for i in range(n):
        basket = Basket()
        basket.add(bytearray(500))
    return len(basket.items[-1])
