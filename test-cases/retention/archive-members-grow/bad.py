import sys
import tarfile


def names(stream):
    with tarfile.open(fileobj=stream, mode='r|gz') as archive:
        for member in archive:  # expect: archive-members-grow "'archive' keeps a record of every member"
            print(member.name)


def total():
    archive = tarfile.open(fileobj=sys.stdin.buffer, mode='r|*')
    size = 0
    while True:
        member = archive.next()  # expect: archive-members-grow
        if member is None:
            return size
        size += member.size


def pack(paths, stream):
    with tarfile.open(mode='w|', fileobj=stream) as archive:
        for path in paths:
            archive.add(path)  # expect: archive-members-grow "writes"


def listing(path):
    # A file of its own: the list serves to go back, and is still one record for each member.
    with tarfile.open(path) as archive:
        return sum(member.size for member in archive)  # expect: archive-members-grow
