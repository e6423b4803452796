/**
 * GitHub's `primaryLocationLineHash`: what code scanning follows an alert by, from one commit to the next.
 *
 * A line's hash covers the first 100 kept UTF-16 units from its start, running on into the lines below. Spaces and
 * tabs are dropped, every line ending counts as one newline, the end of the text is the unit 65535 and zeros follow
 * it: h = sum of unit[i] * 37^(99 - i), modulo 2^64. Instead of a window that rolls, one prefix hash runs over
 * the text: h of a line is prefix(start + 100) - prefix(start) * 37^100, so each unit costs one multiplication by 37.
 * 64-bit numbers are pairs of unsigned 32-bit halves, because BigInt is some fifty times slower here.
 */

const WINDOW = 100;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
const END_OF_TEXT = 65535;
const TWO_TO_32 = 2 ** 32;

const POWER = BigInt.asUintN(64, 37n ** BigInt(WINDOW));
const POWER_HIGH = Number(POWER >> 32n);
const POWER_LOW = Number(POWER & 0xffffffffn);

/**
 * The line hashes of the wanted lines: 1-based line number to lower-case hexadecimal hash, ':', and the how-many-th
 * line of the text with that hash it is. `text` is the decoded text without its byte order mark; GitHub keeps the
 * mark, so `startsWithByteOrderMark` says whether the file began with one. Lines end at \r\n, \n or \r; a line that
 * the text does not have gets no entry. Linear in the length of the text up to the last wanted line. Never throws.
 *
 * GitHub decodes every file as UTF-8. What it would make of a file in another encoding is NOT imitated: there the
 * hashes of lines that are not plain ASCII within the window differ from GitHub's, which then keeps ours.
 */
export function lineHashes(
  text: string,
  wantedLines: Iterable<number>,
  startsWithByteOrderMark = false,
): Map<number, string> {
  const wanted = new Set(wantedLines);
  let lastWanted = 0;
  for (const line of wanted) if (line > lastWanted) lastWanted = line;
  const { highs, lows } = hashesOfLines(text, lastWanted, startsWithByteOrderMark);

  // Only a line whose low half is that of a wanted line can share its hash, so most lines are never spelled out.
  const wantedLows = new Set<number>();
  for (const line of wanted) {
    const low = lows[line - 1];
    if (low !== undefined) wantedLows.add(low);
  }
  const seen = new Map<string, number>();
  const hashes = new Map<number, string>();
  lows.forEach((low, index) => {
    if (!wantedLows.has(low)) return;
    const hash = hexadecimal(highs[index] ?? 0, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${count}`);
  });
  return hashes;
}

/** The halves of the hashes of lines 1 to `lastLine`, or of all lines where the text has fewer. */
function hashesOfLines(
  text: string,
  lastLine: number,
  startsWithByteOrderMark: boolean,
): { highs: number[]; lows: number[] } {
  const highs: number[] = [];
  const lows: number[] = [];
  // The prefix hash before each line that has been begun, and the count of units at which its window is full.
  const beginHighs: number[] = [];
  const beginLows: number[] = [];
  const fullAt: number[] = [];
  let nextFull = Number.POSITIVE_INFINITY;
  let prefixHigh = 0;
  let prefixLow = 0;
  let units = 0;
  let atLineStart = true;
  let afterCarriageReturn = false;

  const length = text.length;
  // Before the text: its byte order mark. After it: the end mark, then zeros until the last window is full.
  for (let index = startsWithByteOrderMark ? -1 : 0; lows.length < lastLine; index++) {
    let unit = index < 0 ? BYTE_ORDER_MARK : 0;
    if (index >= 0 && index < length) {
      unit = text.charCodeAt(index);
      if (unit === SPACE || unit === TAB || (afterCarriageReturn && unit === LINE_FEED)) {
        // A dropped blank between the two cancels this: '\r \n' is two newlines.
        afterCarriageReturn = false;
        continue;
      }
      afterCarriageReturn = unit === CARRIAGE_RETURN;
      if (afterCarriageReturn) unit = LINE_FEED;
    } else if (index === length) {
      unit = END_OF_TEXT;
    } else if (index > length && lows.length === fullAt.length) {
      break;
    }

    if (atLineStart && index <= length) {
      atLineStart = false;
      beginHighs.push(prefixHigh);
      beginLows.push(prefixLow);
      fullAt.push(units + WINDOW);
      if (lows.length === fullAt.length - 1) nextFull = units + WINDOW;
    }
    if (unit === LINE_FEED) atLineStart = true;

    const product = prefixLow * 37 + unit;
    prefixLow = product >>> 0;
    prefixHigh = (Math.imul(prefixHigh, 37) + (product - prefixLow) / TWO_TO_32) >>> 0;
    units++;

    if (units === nextFull) {
      const line = lows.length;
      const beginHigh = beginHighs[line] ?? 0;
      const beginLow = beginLows[line] ?? 0;
      const low = prefixLow - (Math.imul(beginLow, POWER_LOW) >>> 0);
      const high =
        prefixHigh -
        highOfProduct(beginLow, POWER_LOW) -
        Math.imul(beginHigh, POWER_LOW) -
        Math.imul(beginLow, POWER_HIGH);
      lows.push(low >>> 0);
      highs.push((high - (low < 0 ? 1 : 0)) >>> 0);
      nextFull = fullAt[line + 1] ?? Number.POSITIVE_INFINITY;
    }
  }
  return { highs, lows };
}

/** The upper 32 bits of the product of two unsigned 32-bit numbers. */
function highOfProduct(left: number, right: number): number {
  const leftHigh = left >>> 16;
  const leftLow = left & 0xffff;
  const rightHigh = right >>> 16;
  const rightLow = right & 0xffff;
  const middle = leftHigh * rightLow + ((leftLow * rightLow) >>> 16);
  const carry = (middle & 0xffff) + leftLow * rightHigh;
  // `middle` stays below 2^32, so plain division keeps every bit of it.
  return leftHigh * rightHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536);
}

/** A 64-bit number in lower-case hexadecimal without padding. */
function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
