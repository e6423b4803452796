def load(path):
    try:
        text = open(path)
    except (OSError, ValueError) as error:
        log(error)
        text = None
    except KeyError:
        raise
    else:
        text = text.read()
    return text
