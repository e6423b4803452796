import os
import tempfile

import openpyxl

PATH = os.path.join(tempfile.mkdtemp(), 'book.xlsx')


def setup():
    book = openpyxl.Workbook()
    book.active['A1'] = 1
    book.save(PATH)


def teardown():
    os.remove(PATH)


def cell(path):
    book = openpyxl.load_workbook(path, read_only=True)
    try:
        return book.active['A1'].value
    finally:
        book.close()


def run(n=10):
    return sum(cell(PATH) for i in range(n))
