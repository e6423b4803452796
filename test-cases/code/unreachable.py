def stop():
    return 1
    later = stop

    def inner():
        return later
