import tarfile
import zipfile


def names(stream):
    with tarfile.open(fileobj=stream, mode='r|gz') as archive:
        for member in archive:
            print(member.name)
            archive.members = []


def everything(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter='data')


def pack(paths, target):
    with tarfile.open(target, 'w:gz') as archive:
        for path in paths:
            archive.add(path)


def zipped(path):
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()
