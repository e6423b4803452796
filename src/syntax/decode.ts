/** Bytes to text as Python reads source: a BOM, then the declaration of PEP 263, else UTF-8. */

export interface Decoded {
  readonly text: string;
  /** The file began with a UTF-8 byte order mark, which is not part of `text`. */
  readonly bom: boolean;
  /** The IANA name of the encoding. */
  readonly encoding: string;
  /** Why the text is not what the author sees, as one sentence; undefined when all went well. */
  readonly problem?: string;
}

const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;

/** Names that Python knows (normalised) and the label that the WHATWG decoder of the same bytes has. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utf_8: 'utf-8',
    utf8: 'utf-8',
    u8: 'utf-8',
    utf_8_sig: 'utf-8',
    cp65001: 'utf-8',
    ascii: 'us-ascii',
    us_ascii: 'us-ascii',
    '646': 'us-ascii',
    latin_1: 'iso-8859-1',
    latin1: 'iso-8859-1',
    latin: 'iso-8859-1',
    l1: 'iso-8859-1',
    iso_8859_1: 'iso-8859-1',
    iso8859_1: 'iso-8859-1',
    iso_latin_1: 'iso-8859-1',
    '8859': 'iso-8859-1',
    cp819: 'iso-8859-1',
    utf_16: 'utf-16le',
    utf16: 'utf-16le',
    utf_16_le: 'utf-16le',
    utf_16_be: 'utf-16be',
    latin_2: 'iso-8859-2',
    latin2: 'iso-8859-2',
    latin9: 'iso-8859-15',
    latin_9: 'iso-8859-15',
    cp866: 'ibm866',
    koi8_r: 'koi8-r',
    koi8_u: 'koi8-u',
    mac_roman: 'macintosh',
    macintosh: 'macintosh',
    mac_cyrillic: 'x-mac-cyrillic',
    gb2312: 'gbk',
    euc_cn: 'gbk',
    gbk: 'gbk',
    cp936: 'gbk',
    gb18030: 'gb18030',
    big5: 'big5',
    cp950: 'big5',
    shift_jis: 'shift_jis',
    sjis: 'shift_jis',
    cp932: 'shift_jis',
    ms932: 'shift_jis',
    euc_jp: 'euc-jp',
    eucjp: 'euc-jp',
    iso2022_jp: 'iso-2022-jp',
    iso_2022_jp: 'iso-2022-jp',
    euc_kr: 'euc-kr',
    euckr: 'euc-kr',
    cp949: 'euc-kr',
    cp874: 'windows-874',
  }),
);

/** Decodes a source file. Never throws: what cannot be decoded becomes U+FFFD, and `problem` says so. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return decodeUtf8(bytes.subarray(3), true);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith('utf-16be', bytes.subarray(2));

  const declared = declaredEncoding(bytes);
  if (declared === undefined) return decodeUtf8(bytes, false);
  const label = labelOf(declared);
  if (label === undefined) {
    return {
      ...decodeUtf8(bytes, false),
      problem: `The declared encoding '${declared}' is not known; the file was read as UTF-8.`,
    };
  }
  return label === 'utf-8' ? decodeUtf8(bytes, false) : decodeWith(label, bytes);
}

/** The encoding that one of the first two lines declares (PEP 263), as written. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1000)).toString('latin1');
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
  const onFirst = DECLARATION.exec(first);
  if (onFirst) return onFirst[1];
  // The second line counts only when the first is blank or a comment.
  if (!/^[ \t\f]*(#.*)?$/.test(first)) return undefined;
  return DECLARATION.exec(second)?.[1];
}

function labelOf(name: string): string | undefined {
  const normal = name.toLowerCase().replace(/[-. ]/g, '_');
  // Python reads `utf-8-unix` and `latin-1-dos` (Emacs) as the encodings they begin with.
  const plain = normal.replace(/_(unix|dos|mac)$/, '');
  const known = LABELS.get(plain);
  if (known) return known;
  const windows = /^(?:cp|windows_)(125[0-8])$/.exec(plain);
  if (windows) return `windows-${windows[1]}`;
  const iso = /^iso_?8859_(\d+)$/.exec(plain);
  if (iso && Number(iso[1]) >= 1 && Number(iso[1]) <= 16 && Number(iso[1]) !== 12)
    return `iso-8859-${iso[1]}`;
  return undefined;
}

function decodeUtf8(bytes: Uint8Array, bom: boolean): Decoded {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      bom,
      encoding: 'utf-8',
    };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return {
      text,
      bom,
      encoding: 'utf-8',
      problem: 'The file is not valid UTF-8 and declares no other encoding.',
    };
  }
}

function decodeWith(label: string, bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // WHATWG reads the label iso-8859-1 as windows-1252; Python does not.
  if (label === 'iso-8859-1') return { text: buffer.toString('latin1'), bom: false, encoding: label };
  if (label === 'windows-1252') return { text: decodeWindows1252(buffer), bom: false, encoding: label };
  if (label === 'iso-8859-16') return { text: decodeIso16(buffer), bom: false, encoding: label };
  if (label === 'us-ascii') {
    const text = buffer.toString('latin1');
    if (!bytes.some((byte) => byte > 127)) return { text, bom: false, encoding: label };
    return { text, bom: false, encoding: label, problem: 'The file declares ASCII but holds other bytes.' };
  }
  if (!isSupported(label)) {
    const problem = `The declared encoding '${label}' is not known here; the file was read as UTF-8.`;
    return { ...decodeUtf8(bytes, false), problem };
  }
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, bom: false, encoding: label };
  } catch {
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    return {
      text,
      bom: false,
      encoding: label,
      problem: `The file is not valid ${label}, which it declares.`,
    };
  }
}

/** What windows-1252 has at 0x80 to 0x9f; the five bytes that it leaves out stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 and 22 decode windows-1252 as latin-1 (nodejs/node 56542), so these 32 characters are put right here. */
function decodeWindows1252(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit);
}

/** What ISO 8859-16 has from 0xa0 on; ICU, which Node decodes with, does not know this part of the standard. */
const ISO_8859_16 =
  '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±Čł' +
  'Ž”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

function decodeIso16(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\xa0-\xff]/g, (unit) => ISO_8859_16[unit.charCodeAt(0) - 0xa0] ?? unit);
}

/** Whether this Node can decode an encoding: builds of it differ. */
function isSupported(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
