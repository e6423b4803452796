# measure: cyc held
def run(n=100):
    for i in range(n):
        row = list(range(1000))
        row.append(row)
    return len(row)
