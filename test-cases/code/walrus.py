def scan(stream):
    while (line := stream.readline()):
        rows = [last := line.strip()]
    return last
