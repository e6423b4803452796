"""A full collection for every item walks the whole heap each time."""
import gc
import gc as collector
from gc import collect


def resize(paths, load, save):
    for path in paths:
        image = load(path)
        save(image.resize((100, 100)))
        del image


def work(queue, handle):
    while True:
        job = queue.get()
        handle(job)


def first_of_the_body(batches, train):
    for batch in batches:
        train(batch)


async def follow(stream, handle):
    async for message in stream:
        await handle(message)
    else:
        stream.close()


def inside_with(paths, open_archive):
    for path in paths:
        with open_archive(path) as archive:
            archive.extract_all()


def one_line(rows, handle):
    for row in rows:
        handle(row); pass


class Importer:
    def run(self, files):
        for name in files:
            self.load(name)
            try:
                self.store(name)
            finally:
                pass
