def wrap(call):
    try:
        call()
    except Exception as error:
        try:
            recover()
        except ValueError:
            raise RuntimeError('no') from error
        finally:
            note(error)
