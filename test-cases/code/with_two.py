def copy(source, target):
    with open(source) as reading, open(target, 'w') as writing:
        writing.write(reading.read())
        return writing
