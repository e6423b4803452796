from bs4 import BeautifulSoup
from lxml import etree, html
from xml.dom import minidom

TITLES = {}


def title(page):
    return BeautifulSoup(page, 'html.parser').title.string  # expect: parsed-node-keeps-tree "This string is a node"


def links(page):
    soup = BeautifulSoup(page, 'html.parser')
    return [link.string for link in soup.find_all('a')]  # expect: parsed-node-keeps-tree


def remember(url, page):
    soup = BeautifulSoup(page, 'lxml')
    TITLES[url] = soup.find('h1')  # expect: parsed-node-keeps-tree "This node is kept"


class Feed:
    def load(self, text):
        root = etree.fromstring(text)
        self.channel = root.find('channel')  # expect: parsed-node-keeps-tree
        self.title = self.channel.text

    def first(self, path):
        return html.parse(path).getroot()[0]  # expect: parsed-node-keeps-tree


def settings(path):
    document = minidom.parse(path)
    return document.getElementsByTagName('settings')[0]  # expect: parsed-node-keeps-tree
