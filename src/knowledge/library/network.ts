/** Sockets, clients and servers of the standard library. */
import { library } from '../facts.js';
import { borrows, each, measures } from './rows.js';

const closed = { closedBy: ['close'], whenDropped: 'closed' } as const;

const socket = library(
  'socket',
  'Lib/socket.py and Modules/socketmodule.c, CPython 2.7 and 3.8 to 3.14',
  () => ({
    socket: closed,
    'socket(family, type, proto, fileno)': measures,
    'socket.accept()': { returnsEach: ['new socket', 'small'], suspends: true },
    'socket.dup()': { returns: 'new socket' },
    'socket.detach()': { returns: 'small', drops: 'all' },
    // The socket is not closed before the file is: it counts the files.
    'socket.makefile(mode, buffering, *, encoding, errors, newline)': {
      keeps: 'self',
      in: 'result',
      borrows: 'the rest',
      ...closed,
    },
    ...each(['socket.recv(bufsize, flags)', 'socket.recvfrom(bufsize, flags)', 'socket.connect(address)'], {
      borrows: 'the rest',
      suspends: true,
      source: 'Modules/socketmodule.c',
    }),
    'create_connection(address, timeout, source_address, *, all_errors)': {
      borrows: 'the rest',
      returns: 'new socket',
      suspends: true,
    },
    'create_server(address, *, family, backlog, reuse_port, dualstack_ipv6)': {
      borrows: 'the rest',
      returns: 'new socket',
    },
    'fromfd(fd, family, type, proto)': { borrows: 'the rest', returns: 'new socket' },
    'socketpair(family, type, proto)': { borrows: 'the rest', returnsEach: ['new socket', 'new socket'] },
    'socket.*': borrows,
  }),
);

const ssl = library('ssl', 'Lib/ssl.py and Modules/_ssl.c, CPython 3.8 to 3.14', () => ({
  'SSLContext.wrap_socket(sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session)':
    {
      keeps: 'self',
      in: 'result',
      as: 'context',
      closes: 'sock',
      borrows: 'the rest',
      returns: 'new SSLSocket',
    },
}));

const http = library('http.client', 'Lib/http/client.py, CPython 2.7 and 3.8 to 3.14', () => ({
  HTTPConnection: closed,
  'HTTPConnection.request(method, url, body, headers, *, encode_chunked)': {
    borrows: 'the rest',
    suspends: true,
    source: 'Lib/http/client.py',
  },
  // Reading to the end closes the response, and gives the socket back to the connection.
  'HTTPConnection.getresponse()': { keeps: 'self', in: 'result', until: 'read', returns: 'new HTTPResponse' },
  HTTPResponse: closed,
}));

const urllib = library('urllib', 'Lib/urllib, CPython 3.8 to 3.14', () => ({
  'request.urlopen(url, data, timeout, *, context)': {
    borrows: 'the rest',
    returns: 'new http.client.HTTPResponse',
    ...closed,
    suspends: true,
    source: 'Lib/urllib/request.py',
  },
  'request.install_opener(opener)': { keeps: 'opener', in: 'root', returns: 'nothing' },
  'request.OpenerDirector.add_handler(handler)': {
    keeps: 'handler',
    as: 'handlers',
    returns: 'nothing',
    source: 'Lib/urllib/request.py',
  },
  'request.Request(url, data, headers, origin_req_host, unverifiable, method)': {
    keeps: ['data', 'headers'],
    borrows: ['url', 'origin_req_host', 'unverifiable', 'method'],
  },
  'parse.*': borrows,
}));

const servers = library('socketserver', 'Lib/socketserver.py, CPython 2.7 and 3.8 to 3.14', () => ({
  BaseServer: { closedBy: ['server_close', 'shutdown'], whenDropped: 'closed' },
  'BaseServer.serve_forever(poll_interval)': { borrows: 'poll_interval', returns: 'nothing', suspends: true },
  'BaseServer(server_address, RequestHandlerClass)': {
    keeps: 'RequestHandlerClass',
    borrows: 'server_address',
  },
  'BaseRequestHandler(request, client_address, server)': { keeps: ['request', 'client_address', 'server'] },
}));

/** Clients of mail, news and files: `quit` is polite, `close` closes. */
const clients = [
  library('smtplib', 'Lib/smtplib.py, CPython 2.7 and 3.8 to 3.14', () => ({
    SMTP: { closedBy: ['quit', 'close'], whenDropped: 'closed' },
    'SMTP.*': borrows,
  })),
  library('ftplib', 'Lib/ftplib.py, CPython 2.7 and 3.8 to 3.14', () => ({
    FTP: { closedBy: ['quit', 'close'], whenDropped: 'closed' },
    'FTP.*': borrows,
  })),
  library('imaplib', 'Lib/imaplib.py, CPython 2.7 and 3.8 to 3.14', () => ({
    IMAP4: { closedBy: ['logout', 'shutdown'], whenDropped: 'closed' },
    'IMAP4.*': borrows,
  })),
  library('poplib', 'Lib/poplib.py, CPython 2.7 and 3.8 to 3.14', () => ({
    POP3: { closedBy: ['quit', 'close'], whenDropped: 'closed' },
    'POP3.*': borrows,
  })),
  library('nntplib', 'Lib/nntplib.py, CPython 2.7 and 3.8 to 3.12', () => ({
    NNTP: { closedBy: ['quit'], whenDropped: 'closed' },
  })),
  library('telnetlib', 'Lib/telnetlib.py, CPython 2.7 and 3.8 to 3.12', () => ({
    Telnet: closed,
    'Telnet.set_option_negotiation_callback(callback)': {
      keeps: 'callback',
      as: 'option_callback',
      source: 'Lib/telnetlib.py',
    },
  })),
];

export default [socket, ssl, http, urllib, servers, ...clients];
