import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/engine/line-hash.ts
var WINDOW = 100;
var TAB = 9;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var SPACE = 32;
var BYTE_ORDER_MARK = 65279;
var END_OF_TEXT = 65535;
var TWO_TO_32 = 2 ** 32;
var POWER = BigInt.asUintN(64, 37n ** BigInt(WINDOW));
var POWER_HIGH = Number(POWER >> 32n);
var POWER_LOW = Number(POWER & 0xffffffffn);
function lineHashes(text, wantedLines, startsWithByteOrderMark = false) {
  const wanted = new Set(wantedLines);
  let lastWanted = 0;
  for (const line of wanted) if (line > lastWanted) lastWanted = line;
  const { highs, lows } = hashesOfLines(text, lastWanted, startsWithByteOrderMark);
  const wantedLows = /* @__PURE__ */ new Set();
  for (const line of wanted) {
    const low = lows[line - 1];
    if (low !== void 0) wantedLows.add(low);
  }
  const seen = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  lows.forEach((low, index) => {
    if (!wantedLows.has(low)) return;
    const hash = hexadecimal(highs[index] ?? 0, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${count}`);
  });
  return hashes;
}
function hashesOfLines(text, lastLine, startsWithByteOrderMark) {
  const highs = [];
  const lows = [];
  const beginHighs = [];
  const beginLows = [];
  const fullAt = [];
  let nextFull = Number.POSITIVE_INFINITY;
  let prefixHigh = 0;
  let prefixLow = 0;
  let units = 0;
  let atLineStart = true;
  let afterCarriageReturn = false;
  const length = text.length;
  for (let index = startsWithByteOrderMark ? -1 : 0; lows.length < lastLine; index++) {
    let unit = index < 0 ? BYTE_ORDER_MARK : 0;
    if (index >= 0 && index < length) {
      unit = text.charCodeAt(index);
      if (unit === SPACE || unit === TAB || afterCarriageReturn && unit === LINE_FEED) {
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
    prefixHigh = Math.imul(prefixHigh, 37) + (product - prefixLow) / TWO_TO_32 >>> 0;
    units++;
    if (units === nextFull) {
      const line = lows.length;
      const beginHigh = beginHighs[line] ?? 0;
      const beginLow = beginLows[line] ?? 0;
      const low = prefixLow - (Math.imul(beginLow, POWER_LOW) >>> 0);
      const high = prefixHigh - highOfProduct(beginLow, POWER_LOW) - Math.imul(beginHigh, POWER_LOW) - Math.imul(beginLow, POWER_HIGH);
      lows.push(low >>> 0);
      highs.push(high - (low < 0 ? 1 : 0) >>> 0);
      nextFull = fullAt[line + 1] ?? Number.POSITIVE_INFINITY;
    }
  }
  return { highs, lows };
}
function highOfProduct(left, right) {
  const leftHigh = left >>> 16;
  const leftLow = left & 65535;
  const rightHigh = right >>> 16;
  const rightLow = right & 65535;
  const middle = leftHigh * rightLow + (leftLow * rightLow >>> 16);
  const carry = (middle & 65535) + leftLow * rightHigh;
  return leftHigh * rightHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536);
}
function hexadecimal(high, low) {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

export {
  lineHashes
};
