def read(path):
    handle = acquire(path)
    try:
        return handle.read()
    finally:
        handle.close()
