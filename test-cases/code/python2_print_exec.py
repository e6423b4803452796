def run(out, code, scope):
    print >>out, code,
    print code
    exec code in scope
    try:
        value = `code`
    except ValueError, error:
        raise TypeError, error
    return value <> 1
