from collections import defaultdict, deque


class Item:
    def done(self):
        pass


def collect(items):
    first, second = Item(), Item()
    table = {'first': first, 'pair': (first, second)}  # holds: table = ['first'] -> Item; holds: table = ['pair'] -> builtins.tuple -> Item
    table['hook'] = first.done  # value: table['hook'] = Item.done()
    again = table['first']  # value: again = Item
    groups = defaultdict(list)
    groups['a'].append(first)
    queue = deque()
    queue.append(second)  # holds: queue = [] -> Item
    latest = queue.pop()  # value: latest = Item
    names = {item: 1 for item in [first]}  # holds: names = [] -> Item
    flat = [part for pair in [[first], [second]] for part in pair]  # holds: flat = [] -> Item
    grid = [[first]]  # holds: grid = [0] -> builtins.list -> Item
    one = grid[0][0]  # value: one = Item
    for index, item in enumerate([first]):
        last = item  # value: item = Item
    for key, value in table.items():
        kept = value
    cleared = [first]
    cleared.clear()  # holds: cleared = [0] nothing; holds: cleared = [] nothing
    joined = [first] + [second]  # holds: joined = [] -> Item
    both = {**table, 'more': second}  # holds: both = ['more'] -> Item; holds: both = [] -> Item
    merged = tuple([first, *[second]])  # holds: merged = [] -> Item
    copied = list(grid)  # holds: copied = [] -> builtins.list -> Item
    return [table, groups, queue, names, flat, last, kept, cleared, joined, both, merged, copied, one, latest, again]


FOUND = collect([])
