class Record(dict):
    def __getattr__(self, name):
        return self[name]


def run(n=200):
    return sum(len(Record(data=bytearray(1000)).data) for i in range(n))
