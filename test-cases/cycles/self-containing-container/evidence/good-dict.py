def run(n=100):
    for i in range(n):
        scope = dict.fromkeys(range(200))
        scope['scope'] = None
    return len(scope)
