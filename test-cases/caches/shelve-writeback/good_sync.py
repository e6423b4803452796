import shelve


def convert(path, change):
    # What has been changed is written and forgotten now and then.
    with shelve.open(path, writeback=True) as shelf:
        for number, key in enumerate(shelf):
            change(shelf[key])
            if number % 100 == 0:
                shelf.sync()
