"""A script that looks for a leak: nothing but its own next line can free the object."""
import gc
import weakref

from app import viewer

layer = weakref.ref(viewer.layers[0])
data = weakref.ref(layer()._data)
del viewer.layers[0]
gc.collect()
print(layer(), data())
