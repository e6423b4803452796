"""A field of a dataclass becomes a slot, by whatever name."""
import weakref
from dataclasses import dataclass, field
from typing import Any, ClassVar


@dataclass(eq=False, slots=True)
class TaskState:
    key: str
    instances: ClassVar[weakref.WeakSet] = weakref.WeakSet()

    __weakref__: Any = field(init=False)

    def __post_init__(self):
        TaskState.instances.add(self)
