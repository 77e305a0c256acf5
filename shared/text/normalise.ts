/** Brings text to one comparable form: width, case, traditional Chinese, dashes, quotes and white space. */
import { TRADITIONAL_PAIRS, TRADITIONAL_PHRASES } from './traditional.ts';

/** Folded text and the way back: where `offsets` is absent, each position is that of the source. */
export interface Folded {
  readonly text: string;
  readonly source: string;
  readonly offsets?: Uint32Array;
}

const UNKNOWN = 0;
const SLOW = 1;
const SPACE = 0x20;
const table = new Uint16Array(0x10000);

function seedTable(): void {
  for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) {
    table[TRADITIONAL_PAIRS.charCodeAt(i)] = TRADITIONAL_PAIRS.charCodeAt(i + 1);
  }
  const sameAs = (chars: string, target: string) => {
    for (const char of chars) table[char.charCodeAt(0)] = target.charCodeAt(0);
  };
  sameAs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\ufe63\ufe58\ufe31\ufe32', '-');
  sameAs('“”„‟«»「」『』《》〝〞＂﹁﹂﹃﹄', '"');
  sameAs('‘’‚‛`´＇｀', "'");
  sameAs('∼〜～', '~');
  sameAs('\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u200e\u200f', ' ');
  // These would become two or more characters under NFKC; kept as one, so that positions stay those of the source.
  for (const char of '℃℉…㎡㎜㎝㎞㎏㎥㎎㎍㎾㎿㏀㏁㎐㎑㎒㎓') table[char.charCodeAt(0)] = char.charCodeAt(0);
}
seedTable();

function foldOf(code: number): number {
  if (code <= SPACE || (code >= 0x7f && code <= 0xa0)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return SLOW;
  const char = String.fromCharCode(code);
  if (/\p{M}/u.test(char)) return SLOW;
  const plain = char.normalize('NFKC').toLowerCase();
  if (plain.length !== 1) return plain.trim() === '' ? SPACE : SLOW;
  if (/\s|\p{M}/u.test(plain)) return /\s/u.test(plain) ? SPACE : SLOW;
  return table[plain.charCodeAt(0)] || plain.charCodeAt(0);
}

/** Printable ASCII without the back-tick, which folds to an apostrophe. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * Folds each character to its comparable form and remembers where it stood: NFKC, lower case, simplified Chinese,
 * one kind of dash, quote and space. White space is not collapsed. O(n), one pass where no character expands.
 */
export function fold(source: string): Folded {
  if (PLAIN.test(source)) return { text: source.toLowerCase(), source };
  const length = source.length;
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    let folded = table[code]!;
    if (folded === UNKNOWN) {
      folded = foldOf(code);
      table[code] = folded;
    }
    if (folded === SLOW) return foldByCluster(source);
    codes[i] = folded;
  }
  return { text: withPhrases(decode(codes), source), source };
}

/** The position in the source of a position in the folded text. */
export const sourceStart = (folded: Folded, at: number): number => (folded.offsets ? folded.offsets[at]! : at);

/** The position in the source behind the character that ends before `at`. */
export function sourceEnd(folded: Folded, at: number): number {
  const { offsets } = folded;
  if (!offsets) return at;
  let next = at;
  while (next < folded.text.length && next > 0 && offsets[next] === offsets[next - 1]) next++;
  return offsets[next]!;
}

/** The comparable form as a plain string: folded, NFKC over the whole, runs of white space made one space, trimmed. */
export function normalise(text: string): string {
  let current = text;
  // Composition and folding may each open the way for the other (a ligature with an accent); two rounds settle real text.
  for (let round = 0; round < 8; round++) {
    const next = fold(current.normalize('NFKC')).text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
    if (next === current) return next;
    current = next;
  }
  return current;
}

function foldByCluster(source: string): Folded {
  const out: string[] = [];
  const at: number[] = [];
  for (const match of source.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const cluster = match[0];
    const known = cluster.length === 1 ? table[cluster.charCodeAt(0)]! : SLOW;
    const plain = known > SLOW ? String.fromCharCode(known) : foldedCluster(cluster);
    const aligned = plain.length === cluster.length;
    for (let i = 0; i < plain.length; i++) at.push(aligned ? match.index + i : match.index);
    out.push(plain);
  }
  at.push(source.length);
  const text = out.join('');
  const alone = text.length === source.length && at.every((offset, i) => offset === i);
  return alone ? { text: withPhrases(text, source), source } : { text, source, offsets: Uint32Array.from(at) };
}

function foldedCluster(cluster: string): string {
  let plain = '';
  for (const char of cluster.normalize('NFKC').toLowerCase()) {
    const known = char.length === 1 ? table[char.charCodeAt(0)]! : SLOW;
    plain += known > SLOW ? String.fromCharCode(known) : /^\s|[\0-\x20\x7f-\xa0]$/u.test(char) ? ' ' : char;
  }
  return plain;
}

function decode(codes: Uint16Array): string {
  const STEP = 8192;
  if (codes.length <= STEP) return String.fromCharCode.apply(null, codes as unknown as number[]);
  let text = '';
  for (let i = 0; i < codes.length; i += STEP) {
    text += String.fromCharCode.apply(null, codes.subarray(i, i + STEP) as unknown as number[]);
  }
  return text;
}

const PHRASE_TRIGGERS = /[乾瞭藉徵畫沈覆鍊坏]/u;

function withPhrases(text: string, source: string): string {
  if (!PHRASE_TRIGGERS.test(source)) return text;
  let result = text;
  for (const [traditional, simplified] of TRADITIONAL_PHRASES) {
    for (let at = source.indexOf(traditional); at >= 0; at = source.indexOf(traditional, at + 1)) {
      result = result.slice(0, at) + simplified + result.slice(at + simplified.length);
    }
  }
  return result;
}
