import gc
from tkinter import *

open  # resolves: open = unknown
gc.collect  # resolves: gc.collect = gc.collect
Button  # resolves: Button = unknown
