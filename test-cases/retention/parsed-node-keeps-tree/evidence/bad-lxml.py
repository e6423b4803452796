# measure: rafter
# python: >=3
# needs: lxml
from lxml import etree
KEEP = []
XML = b'<r>' + b'<i v="1"><n>some text here</n></i>' * 20000 + b'</r>'
ROUNDS = 0


def run(n=5):
    KEEP[:] = [etree.fromstring(XML)[0] for i in range(n)]
    return sum(int(k.get('v')) for k in KEEP)
