from lxml import etree
KEEP = []
XML = b'<r>' + b'<i v="1"><n>some text here</n></i>' * 20000 + b'</r>'
ROUNDS = 0
import copy


def run(n=5):
    KEEP[:] = [copy.deepcopy(etree.fromstring(XML)[0]) for i in range(n)]
    return sum(int(k.get('v')) for k in KEEP)
