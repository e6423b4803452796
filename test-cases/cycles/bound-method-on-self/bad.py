import functools
import types
import weakref
from functools import cached_property
from threading import Timer

from callbacks import deferred


class TimedeltaDumper:
    """Chooses its implementation once, in the constructor."""

    def __init__(self, connection):
        if connection.style == 'iso':
            self._dump = self._dump_iso  # expect: bound-method-on-self "'self._dump'"
        else:
            self._dump = self._dump_any

    def _dump_iso(self, value):
        return value.isoformat().encode()

    def _dump_any(self, value):
        return str(value).encode()


class Interpolator:
    def __init__(self, kind):
        self._call = self._linear if kind == 'linear' else self._nearest  # expect: bound-method-on-self

    def _linear(self, x):
        return x

    def _nearest(self, x):
        return round(x)


class Encoder:
    def __init__(self):
        setattr(self, 'encode', self._encode_self)  # expect: bound-method-on-self

    def _encode_self(self):
        return b''


class Response:
    def __init__(self, stream):
        self.stream = stream
        self.headers = {}
        self._parsers = {  # expect: bound-method-on-self "'self._parsers'"
            'text/html': self._parse_html,
            'application/json': self._parse_json,
        }
        self._checks = [getattr(self, '_parse_html')]  # expect: bound-method-on-self
        self._by_name = {name: self._parse_json for name in ('a', 'b')}  # expect: bound-method-on-self

    def _parse_html(self):
        return self.stream.read()

    def _parse_json(self):
        return self.stream.read()


class Traced:
    def __init__(self, trace):
        self.run = trace(self.run)  # expect: bound-method-on-self

    def run(self):
        return 1


class AsyncResult:
    def __init__(self):
        self.on_ready = deferred(self._on_fulfilled)  # expect: bound-method-on-self
        self.watch = Watcher(callback=self._on_fulfilled)  # expect: bound-method-on-self
        self.retry = functools.partial(self._retry, 3)  # expect: bound-method-on-self
        self.timer = Timer(5.0, self._retry)  # expect: bound-method-on-self

    def _on_fulfilled(self):
        pass

    def _retry(self, times=1):
        pass


class Watcher:
    def __init__(self, callback):
        self.callback = callback


class Base:
    def __init__(self, matvec):
        self.matvec = matvec


class Inverse(Base):
    def __init__(self, lu):
        self.lu = lu
        super().__init__(self._matvec)  # expect: bound-method-on-self

    def _matvec(self, x):
        return self.lu.solve(x)


class OldInverse(Base):
    def __init__(self, lu):
        Base.__init__(self, matvec=self._matvec)  # expect: bound-method-on-self

    def _matvec(self, x):
        return x


class WeakSequence:
    """The callback of a weak reference is held strongly."""

    def __init__(self, elements):
        self._storage = [weakref.ref(element, self._remove) for element in elements]  # expect: bound-method-on-self

    def append(self, element):
        self._storage.append(weakref.ref(element, self._remove))

    def _remove(self, ref):
        self._storage.remove(ref)


class Lock:
    """A local name in between."""

    def __init__(self, factory):
        acquire = self._acquire
        self.enter = acquire  # expect: bound-method-on-self

    def _acquire(self):
        return True


class Restarted:
    """What a start puts back to None is no release."""

    def __init__(self):
        self.callback = None

    def connection_made(self, transport):
        self.callback = None
        self.callback = self._data  # expect: bound-method-on-self

    def reset(self):
        self.callback = None

    def close(self):
        self.transport = None

    def _data(self, data):
        return data


class Session:
    def __init__(self, host):
        self.host = host
        self.read = types.MethodType(_read, self)  # expect: bound-method-on-self


def _read(self):
    return self.host


class Strategy:
    _by_name = {'best': '_best', 'random': '_random'}

    def __init__(self, name):
        self.mutate = getattr(self, self._by_name[name])  # expect: bound-method-on-self

    def _best(self):
        return 1

    def _random(self):
        return 2


class Keyed(dict):
    def __init__(self):
        self['refresh'] = self.refresh  # expect: bound-method-on-self

    def refresh(self):
        return len(self)


class Video:
    def __init__(self, pipeline):
        self.pipeline = Pipeline(pipeline)
        self.pipeline.connect('sample', self._on_sample)  # expect: bound-method-on-self

    def _on_sample(self, sample):
        return sample


class Pipeline:
    def __init__(self, source):
        self.source = source
        self.handlers = []

    def connect(self, signal, handler):
        self.handlers.append((signal, handler))


class Redirector:
    """Keeps a client whose emitter keeps the redirector: through a name, and where another emitter may be given."""

    def __init__(self, client):
        self._client = client

    def register(self, emitter=None):
        emitter = emitter or self._client.meta.events
        emitter.register('needs-retry', self.redirect)  # expect: bound-method-on-self "'self._client'"
        emitter.register('before-call', self.rewrite)

    def redirect(self, request):
        return request

    def rewrite(self, request):
        return request


class Recorder:
    def __init__(self, session):
        self.session = session
        self.session.log.add_listener(self.record)  # expect: bound-method-on-self "'self.session'"

    def record(self, line):
        return line


class Construct:
    """What a cached property answers is kept by the instance, as an attribute is."""

    @cached_property
    def options(self):
        return Populated(self.options_of)  # expect: bound-method-on-self "'self.options'"

    @cached_property
    def find(self):
        if self.index is None:
            return self.find_slowly  # expect: bound-method-on-self "'find_slowly'"
        return self.index.find

    def __init__(self, index):
        self.index = index

    def options_of(self, dialect):
        return {dialect: self.index}

    def find_slowly(self, key):
        return [key]


class Populated(dict):
    def __init__(self, creator):
        self.creator = creator

    def __missing__(self, key):
        self[key] = value = self.creator(key)
        return value


class Statements:
    def __init__(self, on_remove):
        self.on_remove = on_remove
        self.entries = {}

    def clear(self):
        self.entries = {}


class Session:
    """To clear an object of the file's own class empties it, and leaves its callback where it is."""

    def __init__(self):
        self.statements = Statements(on_remove=self._forget)  # expect: bound-method-on-self "'self.statements'"

    def close(self):
        self.statements.clear()

    def _forget(self, statement):
        return statement
