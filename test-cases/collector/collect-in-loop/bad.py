"""A full collection for every item walks the whole heap each time."""
import gc
import gc as collector
from gc import collect


def resize(paths, load, save):
    for path in paths:
        image = load(path)
        save(image.resize((100, 100)))
        del image
        gc.collect()  # expect: collect-in-loop "each round"


def work(queue, handle):
    while True:
        job = queue.get()
        handle(job)
        collector.collect()  # expect: collect-in-loop


def first_of_the_body(batches, train):
    for batch in batches:
        collect()  # expect: collect-in-loop
        train(batch)


async def follow(stream, handle):
    async for message in stream:
        await handle(message)
        gc.collect(2)  # expect: collect-in-loop
    else:
        stream.close()


def inside_with(paths, open_archive):
    for path in paths:
        with open_archive(path) as archive:
            archive.extract_all()
            gc.collect(generation=2)  # expect: collect-in-loop


def one_line(rows, handle):
    for row in rows:
        handle(row); gc.collect()  # expect: collect-in-loop


class Importer:
    def run(self, files):
        for name in files:
            self.load(name)
            try:
                self.store(name)
            finally:
                gc.collect()  # expect: collect-in-loop
