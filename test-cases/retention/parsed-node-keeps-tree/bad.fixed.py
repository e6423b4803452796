from bs4 import BeautifulSoup
from lxml import etree, html
from xml.dom import minidom

TITLES = {}


def title(page):
    return str(BeautifulSoup(page, 'html.parser').title.string)


def links(page):
    soup = BeautifulSoup(page, 'html.parser')
    return [str(link.string) for link in soup.find_all('a')]


def remember(url, page):
    soup = BeautifulSoup(page, 'lxml')
    TITLES[url] = soup.find('h1')


class Feed:
    def load(self, text):
        root = etree.fromstring(text)
        self.channel = root.find('channel')
        self.title = self.channel.text

    def first(self, path):
        return html.parse(path).getroot()[0]


def settings(path):
    document = minidom.parse(path)
    return document.getElementsByTagName('settings')[0]
