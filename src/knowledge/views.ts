/** What shares memory with, or refers back to, something larger. Facts of the library references. */

/** Calls that make an array of their own, by qualified name. */
export const ARRAY_MAKERS: ReadonlySet<string> = new Set(
  [
    ...['arange', 'array', 'asarray', 'ascontiguousarray', 'concatenate', 'copy', 'empty', 'empty_like'],
    ...['frombuffer', 'fromfile', 'fromiter', 'full', 'full_like', 'genfromtxt', 'hstack', 'identity'],
    ...['linspace', 'load', 'loadtxt', 'logspace', 'memmap', 'ones', 'ones_like', 'repeat', 'stack', 'tile'],
    ...['vstack', 'zeros', 'zeros_like', 'random.rand', 'random.randn', 'random.random', 'random.randint'],
  ].map((name) => `numpy.${name}`),
);

/** Calls that make a data frame or series of their own, by qualified name. */
export const FRAME_MAKERS = /^pandas\.(?:DataFrame|Series|read_\w+|concat|merge)$/;

/** Attributes and methods that arrays have and lists do not. */
export const ARRAY_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...[
    'astype',
    'dtype',
    'flat',
    'flatten',
    'itemsize',
    'nbytes',
    'ndim',
    'ravel',
    'reshape',
    'shape',
    'size',
  ],
  ...['squeeze', 'strides', 'sum', 'swapaxes', 'transpose', 'mean', 'max', 'min', 'byteswap', 'nonzero'],
]);

/** Functions that search a text and answer a match, by qualified name. */
export const MATCHING_FUNCTIONS: ReadonlySet<string> = new Set([
  're.match',
  're.search',
  're.fullmatch',
  'regex.match',
  'regex.search',
  'regex.fullmatch',
]);

/** Functions that parse a whole document, by qualified name, and the library. */
export const DOCUMENT_PARSERS: ReadonlyMap<string, 'bs4' | 'lxml' | 'minidom'> = new Map([
  ['bs4.BeautifulSoup', 'bs4'],
  ['BeautifulSoup.BeautifulSoup', 'bs4'],
  ['lxml.etree.fromstring', 'lxml'],
  ['lxml.etree.XML', 'lxml'],
  ['lxml.etree.HTML', 'lxml'],
  ['lxml.etree.parse', 'lxml'],
  ['lxml.html.fromstring', 'lxml'],
  ['lxml.html.document_fromstring', 'lxml'],
  ['lxml.html.parse', 'lxml'],
  ['lxml.objectify.fromstring', 'lxml'],
  ['lxml.objectify.parse', 'lxml'],
  ['xml.dom.minidom.parse', 'minidom'],
  ['xml.dom.minidom.parseString', 'minidom'],
]);

/** Methods of parsed documents and their nodes that answer nodes of the same tree. */
export const NODE_METHODS: ReadonlySet<string> = new Set([
  ...['find', 'find_all', 'findAll', 'find_next', 'find_next_sibling', 'find_parent', 'select', 'select_one'],
  ...[
    'findall',
    'iterfind',
    'xpath',
    'cssselect',
    'getroot',
    'getparent',
    'getnext',
    'getprevious',
    'get_element_by_id',
  ],
  ...['getElementsByTagName', 'getElementById', 'getAttributeNode'],
]);
