def report(counts):
    for word, count in counts.items():
        print(word, count)
    return max(counts.values())
