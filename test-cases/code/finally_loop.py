def drain(queue):
    for item in queue:
        try:
            if item is None:
                break
            if item == 0:
                continue
            use(item)
        finally:
            queue.done(item)
