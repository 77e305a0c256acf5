/** Finds numbers with a unit in folded text, including ranges, multipliers (万, k) and small number words. */
import { type Folded, sourceEnd, sourceStart } from './normalise.ts';
import { LONGEST_HAN_UNIT, MULTIPLIERS, UNITS, type Unit } from './units.ts';

/** A number and its unit at folded positions; `low` and `high` differ only in a range and are in the canonical unit. */
export interface Measure {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** What the value is per: the sign of the unit under the line (`年` of 元/年). */
  readonly per?: string;
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly value: number;
  readonly multiplier: number;
  readonly unit?: Unit;
  readonly per?: string;
  readonly end: number;
}

const CANDIDATE =
  /[¥￥$€]?\s?\d[\d,]*(?:\.\d+)*|(?<![第一二三四五六七八九十])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])(?=个半?(?:月|小时|星期|工作日)|周|天|年|小时|分钟|秒|毫秒|微秒)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[ -](?:\w*seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/uy;
const RANGE = /^\s?(?:-{1,2}|~|至|到|to(?= ))\s?(?=[¥￥$]?\s?-?\d)/u;
const LATIN_UNIT = /^[a-zμ°%‰℃㎜㎝㎞㎏㎡㎥㎎㎾㎿㎐㎑㎒㎓][a-zμ]*(?:[/·.()-][a-z0-9]+)?[23)]?/u;
const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5,
};
const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Words that begin with the character of a unit. */
const NOT_A_UNIT =
  /^(?:升级|升至|升到|人工|人机|安全|安装|班组|路由|路径|座谈|位于|位置|位数|场景|场地|场所|场馆|期间|期限|点检|点击|周边|周期|周转|天线|天车|日志|名称|名为|套件|部门|部分|部署|架构|架空|吨位|瓦斯|元素|元件|元器|克隆|米勒|次序|台阶|日前|班车)/u;
const CURRENCY: Readonly<Record<string, string>> = { '¥': '元', '￥': '元', $: 'usd', '€': 'eur' };

/** The measures of a text from left to right, without overlap; dates and model numbers are none. */
export function measures(folded: Folded): Measure[] {
  const { text } = folded;
  const found: Measure[] = [];
  let free = 0;
  for (let at = 0; at < text.length; ) {
    const written = mayBegin(text, at) ? candidateAt(text, at) : undefined;
    const measure = written !== undefined && at >= free ? measureAt(folded, at, written) : undefined;
    if (measure) {
      found.push(measure);
      free = measure.end;
    }
    at += written?.length ?? 1;
  }
  return found;
}

function candidateAt(text: string, at: number): string | undefined {
  CANDIDATE.lastIndex = at;
  return CANDIDATE.exec(text)?.[0];
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** What a candidate may begin with: tried before the expression itself, which is dear to try at every character. */
const OPENERS = new Set(Array.from('¥￥$€一二两三四五六七八九十半', (character) => character.charCodeAt(0)));
/** First letters of the number words from one to twelve. */
const LETTERS = new Set(Array.from('otfsen', (letter) => letter.charCodeAt(0)));

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x7f) return OPENERS.has(code);
  if (isDigit(code) || code === 0x24) return true;
  if (code <= 0x20) return isDigit(text.charCodeAt(at + 1));
  return LETTERS.has(code) && !isWordPart(text.charCodeAt(at - 1));
}

/** As `\w` has it: where the one before is none, a word begins. */
const isWordPart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x5f;

function measureAt(folded: Folded, at: number, written: string): Measure | undefined {
  const { text } = folded;
  const first = read(folded, at, written);
  if (!first || isPartOfName(text, at)) return undefined;
  const signed = isMinus(text, at);
  const range = mayBeRange(text, first.end) ? RANGE.exec(text.slice(first.end, first.end + 8)) : undefined;
  if (range) {
    const from = first.end + range[0].length;
    const sign = text[from] === '-' ? -1 : 1;
    const digits = /^[¥￥$]?\s?\d[\d,]*(?:\.\d+)?/u.exec(text.slice(sign < 0 ? from + 1 : from, from + 24));
    const second = digits && read(folded, sign < 0 ? from + 1 : from, digits[0]);
    if (second?.unit && (!first.unit || first.unit.dimension === second.unit.dimension)) {
      return ranged(first, second, signed ? -1 : 1, sign, signed ? at - 1 : at);
    }
  }
  if (!first.unit || isDate(folded, at, first)) return undefined;
  const negative = signed && /^(?:temperature|signal)$/u.test(first.unit.dimension);
  const value = (negative ? -1 : 1) * scaled(first, first.unit);
  return { low: value, high: value, unit: first.unit, ...per(first), start: negative ? at - 1 : at, end: first.end };
}

const mayBeRange = (text: string, at: number): boolean =>
  at < text.length && '-~至到t'.includes(text[text[at] === ' ' ? at + 1 : at] ?? '#');

function ranged(first: Read, second: Read, sign: number, secondSign: number, start: number): Measure {
  const unit = second.unit!;
  // In "50-100万元" the multiplier and the unit stand once and hold for both.
  const low = first.unit
    ? scaled(first, first.unit)
    : round(first.value * (first.multiplier === 1 ? second.multiplier : first.multiplier) * unit.factor);
  const ends = [sign * low, secondSign * scaled(second, unit)].sort((a, b) => a - b);
  return { low: ends[0]!, high: ends[1]!, unit, ...per(second), start, end: second.end };
}

const per = (read: Read): { per?: string } => (read.per === undefined ? {} : { per: read.per });
const scaled = (read: Read, unit: Unit): number => round(read.value * read.multiplier * unit.factor);
/** Drops the noise of binary fractions: 12 significant digits are more than any posting gives. */
const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

function read(folded: Folded, at: number, written: string): Read | undefined {
  const { text } = folded;
  const value = numberOf(written);
  if (value === undefined) return undefined;
  let end = at + written.length;
  const gap = text[end] === ' ' ? 1 : 0;
  const multiplier = multiplierAt(text, end + gap);
  const afterMultiplier = multiplier ? end + gap + multiplier.length : end;
  const size = multiplier ? MULTIPLIERS.get(multiplier)! : 1;
  const currency = CURRENCY[written[0]!];
  if (currency) return { value, multiplier: size, unit: UNITS.get(currency)!, end: afterMultiplier };
  const tail = unitAt(folded, afterMultiplier, value, size);
  if (tail) return { value, multiplier: size, unit: tail.unit, ...(tail.per ? { per: tail.per } : {}), end: tail.end };
  const before = at > 0 ? CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - 5), at)) : undefined;
  if (before) return { value, multiplier: size, unit: UNITS.get(before[0].trim())!, end: afterMultiplier };
  end = multiplier && /[\u4e00-\u9fff]/u.test(multiplier) ? afterMultiplier : end;
  return { value, multiplier: end === afterMultiplier ? size : 1, end };
}

const CURRENCY_BEFORE = /(?:rmb|cny|usd|eur|人民币)\s?$/u;
const DIGITS_ONLY = /^\d+$/u;

function numberOf(written: string): number | undefined {
  if (DIGITS_ONLY.test(written)) return Number(written);
  const plain = written.replace(/[¥￥$€\s,]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  if (/^\d/u.test(plain)) return undefined;
  const english = ENGLISH.indexOf(plain);
  if (english > 0) return english;
  const ten = plain.indexOf('十');
  if (ten < 0) return DIGITS[plain];
  return (ten === 0 ? 1 : DIGITS[plain[0]!]!) * 10 + (DIGITS[plain[ten + 1] ?? ''] ?? 0);
}

const MULTIPLIER =
  /^(?:thousand|million|billion|mn|bn|k)(?![a-z0-9])|^k(?=元|人民币|rmb|cny|usd)|^(?:万亿|[十百千]万|[十百]亿|[亿万千百])(?!兆|瓦|克|米|伏|帕|时|牛|字)/u;
const MULTIPLIER_HEADS = 'tmbk万亿十百千';

function multiplierAt(text: string, at: number): string | undefined {
  if (at >= text.length || !MULTIPLIER_HEADS.includes(text[at]!)) return undefined;
  return MULTIPLIER.exec(text.slice(at, at + 9))?.[0];
}

function unitAt(
  folded: Folded,
  from: number,
  value: number,
  multiplier: number,
): { unit: Unit; per?: string; end: number } | undefined {
  const { text } = folded;
  const at = text[from] === ' ' || text[from] === '-' ? from + 1 : from;
  const latin = LATIN_UNIT.exec(text.slice(at, at + 20))?.[0];
  if (latin) return latinUnit(folded, at, latin, value, multiplier, at === from);
  if (text[at - 1] === '-') return undefined;
  return hanUnit(text, at);
}

function latinUnit(folded: Folded, at: number, run: string, value: number, multiplier: number, glued: boolean) {
  const { text } = folded;
  for (let size = run.length; size > 0; size--) {
    const next = text.charCodeAt(at + size) || 0;
    // A unit ends where its word ends.
    if (isLatin(next) && isLatin(text.charCodeAt(at + size - 1))) continue;
    if (next >= 0x30 && next <= 0x39 && text[at + size - 1] !== '%') continue;
    const written = folded.source.slice(sourceStart(folded, at), sourceEnd(folded, at + size));
    const unit = UNITS.get(written === 'mW' ? 'mW' : run.slice(0, size));
    if (!unit || (multiplier === 1 && isMisread(written, value, glued, text.slice(at + size, at + size + 2)))) continue;
    return withPer(text, unit, at + size);
  }
  return undefined;
}

/** 5G, 3D, 5S, 3A and the like are names; a lone letter that follows a space must look like its unit. */
function isMisread(written: string, value: number, glued: boolean, next: string): boolean {
  if (/^[gG]$/u.test(written)) return Number.isInteger(value) && value >= 2 && value <= 6;
  if (/^[dD]$/u.test(written)) return value <= 3 || !glued;
  if (written === 'S') return value === 5 || value === 6;
  if (/^[aA]$/u.test(written)) return written === 'a' || next.startsWith('级');
  if (/^[nNvVwW]$/u.test(written)) return written !== written.toUpperCase();
  return written === 'M' || (written.length === 1 && !glued && /[tTlLkKH]/u.test(written) && written !== 't');
}

const HAN_HEADS: ReadonlySet<string> = new Set(Array.from(UNITS.keys(), (name) => name[0]!));

function hanUnit(text: string, at: number) {
  if (!HAN_HEADS.has(text[at] ?? '')) return undefined;
  for (let size = LONGEST_HAN_UNIT; size > 0; size--) {
    const unit = UNITS.get(text.slice(at, at + size));
    if (!unit || at + size > text.length || NOT_A_UNIT.test(text.slice(at + size - 1, at + size + 2))) continue;
    // 天内, 月内 and 年内 carry the comparator, which stays outside.
    const end = text[at + size - 1] === '内' ? at + size - 1 : at + size;
    return withPer(text, unit, end);
  }
  return undefined;
}

const UNDER = /^\s?(?:\/|每|per )\s?([a-z]+|[\u4e00-\u9fff]{1,3})/u;

function withPer(text: string, unit: Unit, end: number): { unit: Unit; per?: string; end: number } {
  const head = text[text[end] === ' ' ? end + 1 : end];
  if (head !== '/' && head !== '每' && head !== 'p') return { unit, end };
  const under = UNDER.exec(text.slice(end, end + 14));
  if (!under) return { unit, end };
  const name = under[1]!;
  for (let size = name.length; size > 0; size--) {
    const below = UNITS.get(name.slice(0, size));
    if (below && (size === name.length || /[\u4e00-\u9fff]/u.test(name))) {
      return { unit, per: below.sign, end: end + under[0].length - (name.length - size) };
    }
  }
  return { unit, end };
}

const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** A number glued to letters or a dotted name (SM2-400, v2.0) is no quantity. */
function isPartOfName(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/[a-z0-9_.]/u.test(before) && /[\d$¥￥€]/u.test(text[at]!))
    return !/(?:rmb|cny|usd|eur|ip)$/u.test(text.slice(Math.max(0, at - 3), at)) || before === '.';
  return before === '第' || (before === '-' && /[a-z]/u.test(text[at - 2] ?? ''));
}

const isMinus = (text: string, at: number): boolean => text[at - 1] === '-' && !/[\d\p{L}%°]/u.test(text[at - 2] ?? '');

function isDate({ text }: Folded, at: number, read: Read): boolean {
  const { sign } = read.unit!;
  if (sign === 'year') return Number.isInteger(read.value) && read.value >= 1900 && read.value <= 2100;
  return sign === 'd' && text[at - 1] === '月';
}
