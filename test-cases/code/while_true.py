def poll(source):
    while True:
        chunk = source.read()
        if not chunk:
            break
    while source.more():
        continue
