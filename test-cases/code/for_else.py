def find(items, wanted):
    for item in items:
        if item == wanted:
            break
    else:
        item = None
    return item
