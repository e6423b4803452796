"""Both ends know the parts, or there is but one way to end."""


class Base:
    def __init__(self):
        self.names = set()

    def stop(self):
        self.names.add('stopped')
        self.cancel()

    def cancel(self):
        self.names.clear()

    def close(self):
        self.stop()


class CallsBase(Base):
    def __init__(self, part):
        super().__init__()
        self.part = part

    def stop(self):
        self.part.stop()
        super().stop()


class CallsBaseInTheOldWay(Base):
    def __init__(self, part):
        Base.__init__(self)
        self.part = part

    def stop(self):
        self.part.stop()
        Base.stop(self)


class RunsTheOther(Base):
    def __init__(self, part):
        super().__init__()
        self.part = part

    def stop(self):
        self.part.stop()
        self.cancel()


class OverridesBoth(Base):
    def __init__(self, part):
        super().__init__()
        self.part = part

    def stop(self):
        self.part.stop()

    def cancel(self):
        self.part.cancel()


class NoParts(Base):
    """It ends what it is given, or nothing."""

    def stop(self, part=None):
        part.stop()


class Detachable:
    """One end is not built on the other: after detach() the parts belong to somebody else."""

    def close(self):
        self.raw.close()

    def detach(self):
        raw, self.raw = self.raw, None
        return raw


class Both(Detachable):
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer

    def close(self):
        self.reader.close()
        self.writer.close()


class Abstract:
    def close(self):
        self.abort()

    def abort(self):
        raise NotImplementedError


class Concrete(Abstract):
    """There is nothing to inherit."""

    def __init__(self, part):
        self.part = part

    def close(self):
        self.part.close()


class ByWayOfTheOverride:
    """The inherited end runs what is overridden."""

    def finish_all(self):
        self.names = None

    def shutdown(self):
        self.names = None
        if self.running:
            self.terminate()

    def terminate(self):
        self.shutdown()


class Worker(ByWayOfTheOverride):
    def __init__(self, part):
        self.part = part

    def shutdown(self):
        self.part.shutdown()
