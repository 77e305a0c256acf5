/** Cuts folded text into its smallest pieces (a Latin word, a number, a Han character) and says how each joins the one before. */

/** How a piece stands to the one before it: adjacent, with a space or hyphen between, or parted by punctuation. */
export const ADJACENT = 0;
export const LOOSE = 1;
export const PARTED = 2;
export type Joint = typeof ADJACENT | typeof LOOSE | typeof PARTED;

/** The pieces in order, one array a property; positions are those of the folded text. */
export interface Lexemes {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The character's code for a piece of one Han character, 0 for words and numbers. */
  readonly han: readonly number[];
  readonly joints: readonly number[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const HAN = 3;
const classes = new Uint8Array(0x10000);
classes.fill(LETTER, 0x61, 0x7b).fill(LETTER, 0x41, 0x5b).fill(DIGIT, 0x30, 0x3a);
classes.fill(HAN, 0x3400, 0xa000).fill(HAN, 0x3041, 0x3100).fill(HAN, 0xac00, 0xd7a4);
// Latin with accents, Greek, Cyrillic, but no multiplication or division sign.
classes.fill(LETTER, 0xc0, 0x530).fill(OTHER, 0xd7, 0xd8).fill(OTHER, 0xf7, 0xf8);

const classOf = (code: number): number => classes[code]!;

/** Cuts text that {@link fold} made; O(n). */
export function lexemes(text: string): Lexemes {
  const length = text.length;
  const starts: number[] = [];
  const ends: number[] = [];
  const han: number[] = [];
  const joints: number[] = [];
  let last = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === OTHER) {
      at++;
      continue;
    }
    joints.push(jointOf(text, last, at, starts.length));
    starts.push(at);
    han.push(kind === HAN ? code : 0);
    if (kind === HAN) at++;
    else at = kind === DIGIT ? numberEnd(text, at) : wordEnd(text, at);
    ends.push(at);
    last = at;
  }
  return { text, count: starts.length, starts, ends, han, joints };
}

function jointOf(text: string, from: number, to: number, count: number): Joint {
  if (from === to) return count === 0 ? PARTED : ADJACENT;
  if (to - from > 3) return PARTED;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // space - / _ · & '
    if (
      code !== 0x20 &&
      code !== 0x2d &&
      code !== 0x2f &&
      code !== 0x5f &&
      code !== 0xb7 &&
      code !== 0x26 &&
      code !== 0x27
    ) {
      return PARTED;
    }
  }
  return LOOSE;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isWordPart(text.charCodeAt(at))) at++;
  // C++ and C# are words of their own.
  if (at === from + 1 && text.charCodeAt(from) === 0x63) {
    if (text[at] === '#') return at + 1;
    if (text[at] === '+' && text[at + 1] === '+') return at + 2;
  }
  return at;
}

/** Digits with thousands commas and decimal points, and the letters that follow at once (5g, 802.11ax, 10ms). */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) at++;
    else if (code === 0x2e && classOf(text.charCodeAt(at + 1) || 0) === DIGIT) at += 2;
    else if (code === 0x2c && isThousands(text, at + 1)) at += 4;
    else break;
  }
  while (at < text.length && isWordPart(text.charCodeAt(at))) at++;
  return at;
}

const isWordPart = (code: number): boolean => {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
};

function isThousands(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (classOf(text.charCodeAt(i) || 0) !== DIGIT) return false;
  return classOf(text.charCodeAt(at + 3) || 0) !== DIGIT;
}
