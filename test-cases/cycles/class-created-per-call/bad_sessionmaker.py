from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

_ENGINES = {}


def get_engine(uri):
    if uri not in _ENGINES:
        _ENGINES[uri] = create_engine(uri)
    return _ENGINES[uri]


def create_session(uri):
    engine = get_engine(uri)
    return engine, sessionmaker(bind=engine)  # expect: class-created-per-call
