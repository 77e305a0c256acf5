/** Extracts quantities with their comparator and unit from text, and says whether an offered one meets an asked one. */
import { type Measure, measures } from './measures.ts';
import { type Folded, fold, sourceEnd, sourceStart } from './normalise.ts';
import { type Token, tokens } from './tokens.ts';
import type { Dimension } from './units.ts';

/** How the value bounds what is meant: at most, at least, exactly, about. */
export type Comparator = '<=' | '>=' | '=' | '~';

/**
 * A quantity at `source.slice(start, end)`. `low` and `high` are in `unit` (canonical: s, m, kg, %, W, CNY …) and differ
 * only in a range. Codes (IP67, IK08, SIL2, TRL 6, 等保三级) have their dimension and the number as value.
 */
export interface Quantity {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  /** What the value is per, as in 元/年: the sign of that unit. Quantities with different `per` do not compare. */
  readonly per?: string;
  /** Token keys of the same clause, the nearest first: what the value is a property of (`latency`). */
  readonly hints: readonly string[];
  readonly start: number;
  readonly end: number;
}

const AT_LEAST =
  '不低于|不小于|不少于|不得少于|不得低于|不能低于|不能少于|大于等于|大于或等于|大于|高于|超过|多于|超|至少|最少|最低|最小|下限|≥|>=|>|≧|at least|no less than|not less than|no fewer than|not lower than|over|above|more than|greater than|higher than|exceed(?:s|ing)?|minimum(?: of)?|min\\.?|from|upwards of';
const AT_MOST =
  '不超过|不超出|不大于|不高于|不多于|不得超过|不能超过|不得高于|小于等于|小于或等于|小于|低于|少于|短于|优于|控制在|最多|最大|最高|最长|上限|≤|<=|<|≦|±|no more than|not more than|not exceed(?:ing)?|does not exceed|at most|up to|less than|lower than|fewer than|shorter than|below|under|within|no later than|no longer than|not longer than|maximum(?: of)?|max\\.?|better than';
const ABOUT = '大约|约为|约|近|接近|将近|≈|~|about|around|approximately|approx\\.?|roughly|nearly|ca\\.?|some';
const BEFORE = new RegExp(
  `(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<about>${ABOUT}))\\s?(?:为|是|到|至|在|于|of|to|:)?\\s?$`,
  'u',
);
const AFTER_LEAST = /^\s?(?:及以上|或以上|以上|起|or more|or above|or higher|or over|and above|and over|minimum|\+)/u;
const AFTER_MOST =
  /^\s?(?:及以下|或以下|以下|以内|之内|之前|内(?![部置外存容])|or less|or below|or fewer|or lower|and below|maximum|max\b)/u;
const AFTER_ABOUT = /^\s?(?:左右|上下|or so)/u;
const CODE =
  /(?<![a-z0-9])(?:(?<ip>ip ?(?:[0-6x][0-9x])k?)|(?<ik>ik ?(?:0\d|10))|sil ?-?(?<sil>[1-4])|trl ?-?(?<trl>[1-9])(?: ?[-~至到] ?(?<trlTo>[1-9]))?|(?:信息安全)?等级?保护?(?:2\.0)?\s?(?<mlpsA>[一二三四五1-5])级|(?<mlpsB>[一二三四五])级等保)(?![a-z0-9])/gu;
const BREAK = /[。！？；;!?，,\n]|\.(?=\s|$)/gu;
const HINTS = 4;

/** The quantities of a text from left to right. A comparator counts only right before or right behind the number. */
export function quantities(source: string): Quantity[] {
  const folded = fold(source);
  const numbers = measures(folded);
  const codes = [...folded.text.matchAll(CODE)];
  if (numbers.length === 0 && codes.length === 0) return [];
  const words = tokens(source);
  return [
    ...numbers.map((measure) => fromMeasure(folded, measure, words)),
    ...codes.map((match) => fromCode(folded, match, words)),
  ].sort((a, b) => a.start - b.start);
}

/**
 * Whether an offered quantity meets an asked one: `undefined` where they do not compare or the offer leaves it open.
 * An offer of "at least" or "up to" is taken at its bound; an asked "=" or "~" is met by a value within 10 %.
 */
export function meets(offered: Quantity, asked: Quantity): boolean | undefined {
  if (offered.dimension !== asked.dimension || offered.per !== asked.per) return undefined;
  if (asked.dimension === 'ip-code')
    return offered.low % 10 >= asked.low % 10 && offered.low >= asked.low - (asked.low % 10);
  if (asked.comparator === '<=') {
    if (offered.comparator === '>=') return offered.low > asked.high ? false : undefined;
    return offered.high <= asked.high;
  }
  if (asked.comparator === '>=')
    return offered.comparator === '<=' && offered.high < asked.low ? false : offered.high >= asked.low;
  const slack = asked.low === asked.high ? Math.abs(asked.low) * 0.1 : 0;
  if (offered.comparator === '>=') return offered.low <= asked.high + slack;
  if (offered.comparator === '<=') return offered.high >= asked.low - slack;
  return offered.high >= asked.low - slack && offered.low <= asked.high + slack;
}

function fromMeasure(folded: Folded, measure: Measure, words: readonly Token[]): Quantity {
  const { low, high, unit, per, start, end } = measure;
  return {
    dimension: unit.dimension,
    unit: unit.canonical,
    low,
    high,
    comparator: low === high ? comparatorOf(folded.text, start, end) : '=',
    ...(per === undefined ? {} : { per }),
    ...placed(folded, start, end, words),
  };
}

function comparatorOf(text: string, start: number, end: number): Comparator {
  const behind = text.slice(end, end + 12);
  if (AFTER_LEAST.test(behind)) return '>=';
  if (AFTER_MOST.test(behind)) return '<=';
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.groups;
  if (before?.least !== undefined) return '>=';
  if (before?.most !== undefined) return '<=';
  return before?.about !== undefined || AFTER_ABOUT.test(behind) ? '~' : '=';
}

const LEVELS = '零一二三四五';

function fromCode(folded: Folded, match: RegExpMatchArray, words: readonly Token[]): Quantity {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const [dimension, unit, low, high] = codeOf(groups);
  const found = comparatorOf(folded.text, start, end);
  return { dimension, unit, low, high, comparator: found, ...placed(folded, start, end, words) };
}

function codeOf(groups: Readonly<Record<string, string | undefined>>): [Dimension, string, number, number] {
  const digits = (text: string) => Number(text.replace(/[^\dx]/gu, '').replace(/x/gu, '0'));
  if (groups.ip) return ['ip-code', 'IP', digits(groups.ip.replace('ip', '')), digits(groups.ip.replace('ip', ''))];
  if (groups.ik) return ['ik-code', 'IK', digits(groups.ik), digits(groups.ik)];
  if (groups.sil) return ['sil', 'SIL', Number(groups.sil), Number(groups.sil)];
  if (groups.trl) return ['trl', 'TRL', Number(groups.trl), Number(groups.trlTo ?? groups.trl)];
  const level = groups.mlpsA ?? groups.mlpsB ?? '';
  const value = LEVELS.includes(level) ? LEVELS.indexOf(level) : Number(level);
  return ['mlps', 'level', value, value];
}

/** The place in the source, and the hints: words of the clause before the number, nearest first, else those behind it. */
function placed(folded: Folded, from: number, to: number, words: readonly Token[]) {
  const start = sourceStart(folded, from);
  const end = sourceEnd(folded, to);
  let clauseStart = 0;
  let clauseEnd = folded.text.length;
  for (const { index } of folded.text.slice(Math.max(0, from - 120), to + 80).matchAll(BREAK)) {
    const at = index + Math.max(0, from - 120);
    if (at < from) clauseStart = at + 1;
    else if (at >= to) {
      clauseEnd = at;
      break;
    }
  }
  const first = sourceStart(folded, clauseStart);
  const last = sourceEnd(folded, clauseEnd);
  const telling = words.filter(
    (token) => token.kind !== 'filler' && token.kind !== 'number' && token.start >= first && token.end <= last,
  );
  const before = telling.filter((token) => token.end <= start).reverse();
  const after = telling.filter((token) => token.start >= end);
  const hints = [...new Set([...before, ...after].map((token) => token.key))].slice(0, HINTS);
  return { hints, start, end };
}
