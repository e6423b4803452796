import bs4
KEEP = []
HTML = '<html><head><title>T</title></head><body>' + '<p class="a">text <b>bold</b></p>' * 150 + '</body></html>'


def title():
    return str(bs4.BeautifulSoup(HTML, 'html.parser').title.string)


def run(n=4):
    KEEP[:] = [title() for i in range(n)]
    return ''.join(KEEP)
