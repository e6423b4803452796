"""The first finalizer registers the exit handler of the module, ahead of those that are registered later."""
import weakref

weakref.finalize(lambda: None, lambda: None)
