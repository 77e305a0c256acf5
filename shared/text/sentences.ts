/** Splits Chinese and English text into sentences that keep their place, so that a card can quote the exact words. */

/** `text` is exactly `source.slice(start, end)`, without white space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MAX_LENGTH = 240;
/** What may end a sentence; a dot or a semicolon needs a closer look. */
const ENDERS = /[。！？；!?;.．｡\n\r\u2028\u2029]+["”’'」』）)\]]*/gu;
const COMMAS = /[，、,：:]/u;
const ABBREVIATIONS = new Set(
  'no nos fig figs eq eqs ref refs vol sec ch pp p vs etc approx dept ltd co inc corp st mr mrs ms dr prof e.g i.e cf al art min max temp ca est jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k'.split(
    ' ',
  ),
);

/**
 * The sentences of a text in order; together they hold every character that is not white space. A full stop inside a
 * number, an address, an abbreviation or before a lower-case word ends nothing; longer than 240 characters is split at a comma.
 */
export function sentences(source: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of source.matchAll(ENDERS)) {
    const end = match.index + match[0].length;
    if (!endsSentence(source, match.index, match[0], end)) continue;
    pushTrimmed(source, start, end, found);
    start = end;
  }
  pushTrimmed(source, start, source.length, found);
  return found;
}

function endsSentence(source: string, at: number, mark: string, end: number): boolean {
  if (/[。！？；\n\r\u2028\u2029｡]/u.test(mark)) return true;
  const next = source[end];
  // Half-width marks end a sentence only before white space or Chinese: not in 5.5, a.b.com/?x=1 or OPC;UA.
  if (next !== undefined && !/[\s\u3400-\u9fff（(“"「]/u.test(next)) return false;
  if (!/^[.．]/u.test(mark) || mark.length > 1) return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(source.slice(Math.max(0, at - 24), at))![0].toLowerCase();
  if (next === undefined) return true;
  if (ABBREVIATIONS.has(word)) {
    const rest = source.slice(end, end + 6);
    return /^(?:etc|ltd|co|inc|corp)$/u.test(word) && /^\s+(?!Ltd|Inc|LLC)[\p{Lu}\u3400-\u9fff]/u.test(rest);
  }
  // A list number such as "1. " belongs to what follows; so does an initial.
  if (/^(?:\d{1,2}|\p{L})$/u.test(word) && startsLine(source, at - word.length)) return false;
  return !/^\s+\p{Ll}/u.test(source.slice(end, end + 4));
}

const startsLine = (source: string, at: number): boolean =>
  at === 0 || /[\n\r。.]\s*$/u.test(source.slice(Math.max(0, at - 4), at));

function pushTrimmed(source: string, from: number, to: number, found: Sentence[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(source, start)) start++;
  while (end > start && isSpace(source, end - 1)) end--;
  while (end - start > MAX_LENGTH) {
    const cut = cutOf(source, start);
    pushTrimmed(source, start, cut, found);
    start = cut;
    while (start < end && isSpace(source, start)) start++;
  }
  if (end > start) found.push({ text: source.slice(start, end), start, end });
}

/** The last comma in the second half of the window, else the last space, else the window's end. */
function cutOf(source: string, start: number): number {
  const limit = start + MAX_LENGTH;
  for (let at = limit - 1; at > start + MAX_LENGTH / 3; at--) {
    if (!COMMAS.test(source[at]!)) continue;
    const half = /[,:]/u.test(source[at]!);
    if (!half || isSpace(source, at + 1)) return at + 1;
  }
  for (let at = limit - 1; at > start + MAX_LENGTH / 3; at--) if (isSpace(source, at)) return at;
  const last = source.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}

const isSpace = (source: string, at: number): boolean => /\s/u.test(source[at] ?? '');
