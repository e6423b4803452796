from dataclasses import dataclass, field
from typing import List, NamedTuple, Optional


@dataclass
class Tree:
    name: str
    parent: Optional['Tree'] = None
    children: List['Tree'] = field(default_factory=list)

    def add(self, name):
        child = Tree(name, self)  # holds: child = .parent -> self of Tree
        self.children.append(child)  # value: self.children = builtins.list; cycle: self = seen
        return child


class Pair(NamedTuple):
    left: object
    right: object = None


def pairs(thing):
    pair = Pair([thing], right=thing)  # holds: pair = .left -> builtins.list -> given thing; holds: pair = .right -> given thing
    return pair


ROOT = Tree("root")  # holds: ROOT = .children -> builtins.list
ROOT.add('leaf')
PAIR = pairs(ROOT)
