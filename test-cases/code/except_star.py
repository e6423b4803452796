def gather(tasks):
    try:
        run(tasks)
    except* OSError as group:
        report(group)
    except* ValueError:
        pass
