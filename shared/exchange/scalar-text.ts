/** One value as the text of a sheet, and back. */
import type { IssueValues } from '../issues/say.ts';
import type { IssueCode } from '../issues/sentences.ts';
import { codesNamed, nameOfCode, namesNear } from './code-names.ts';
import type { Scalar } from './shape.ts';
import { folded, type Speech, wordNames } from './speech.ts';

/** What was read, or why not. */
export type Read = { readonly value: unknown } | { readonly code: IssueCode; readonly values: IssueValues };

const FLAGS: Readonly<Record<string, boolean>> = {
  是: true,
  yes: true,
  true: true,
  '1': true,
  否: false,
  no: false,
  false: false,
  '0': false,
};
const FEN_DIGITS = 2;
const MULTIPLES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** `field` is the name of the part it stands in. */
export function writeScalar(shape: Scalar, value: unknown, field: string, { language, names }: Speech): string {
  switch (shape.type) {
    case 'code':
      return nameOfCode(shape.list, String(value), language);
    case 'word':
      return wordNames(field, String(value), names)?.[language] ?? String(value);
    case 'money':
      return yuanOf(Number(value));
    case 'flag':
      return { zh: ['否', '是'], en: ['no', 'yes'] }[language][Number(value)]!;
    default:
      return String(value);
  }
}

function yuanOf(fen: number): string {
  const digits = String(fen).padStart(FEN_DIGITS + 1, '0');
  const rest = digits.slice(-FEN_DIGITS);
  return digits.slice(0, -FEN_DIGITS) + (rest === '00' ? '' : `.${rest}`);
}

/** `text` is not blank. Whether the value suits its field is for the schema to say. */
export function readScalar(shape: Scalar, text: string, field: string, speech: Speech): Read {
  const refused = (code: IssueCode, values: IssueValues = {}): Read => ({ code, values: { text, ...values } });
  switch (shape.type) {
    case 'text':
      return { value: text };
    case 'number': {
      const value = numberOf(text);
      return value === undefined ? refused('cell-number') : { value };
    }
    case 'money': {
      const value = fenOf(text);
      return value === undefined ? refused('cell-money') : { value };
    }
    case 'date': {
      const value = dateOf(text);
      return value === undefined ? refused('cell-date') : { value };
    }
    case 'time': {
      const value = timeOf(text);
      return value === undefined ? refused('cell-time') : { value };
    }
    case 'flag': {
      const value = FLAGS[folded(text)];
      return value === undefined ? refused('cell-flag') : { value };
    }
    case 'word':
      return wordOf(shape, text, field, speech, refused);
    case 'code':
      return codeOf(shape, text, speech, refused);
  }
}

type Refuse = (code: IssueCode, values?: IssueValues) => Read;

function wordOf(
  { options }: Extract<Scalar, { type: 'word' }>,
  text: string,
  field: string,
  { language, names }: Speech,
  refused: Refuse,
): Read {
  const wanted = folded(text);
  const namesOf = (option: string) => wordNames(field, option, names);
  const value = options.find((option) =>
    [option, namesOf(option)?.zh, namesOf(option)?.en].some((name) => name !== undefined && folded(name) === wanted),
  );
  if (value !== undefined) return { value };
  return refused('cell-word', { options: options.map((option) => namesOf(option)?.[language] ?? option) });
}

function codeOf(
  { list }: Extract<Scalar, { type: 'code' }>,
  text: string,
  { language }: Speech,
  refused: Refuse,
): Read {
  const codes = codesNamed(list, text);
  if (codes.length === 1) return { value: codes[0] };
  if (codes.length > 1) return refused('cell-code-many', { options: codes });
  return refused('cell-code', { near: namesNear(list, text, language) });
}

/** Thousands separators and a percent sign do not matter. */
function numberOf(text: string): number | undefined {
  const digits = text.normalize('NFKC').replace(/[,\s]|%$/gu, '');
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(digits) ? Number(digits) : undefined;
}

/** Yuan, also in 万 and 亿, as fen; undefined for anything finer. Digits are moved as text, so nothing is rounded. */
function fenOf(text: string): number | undefined {
  const amount = text.normalize('NFKC').replace(/[,\s¥]|元|yuan|rmb|cny/giu, '');
  const [, sign = '', whole, decimals = '', multiple] = /^(-?)(\d+)(?:\.(\d+))?([万亿]?)$/u.exec(amount) ?? [];
  if (whole === undefined) return undefined;
  const shift = FEN_DIGITS + (MULTIPLES[multiple ?? ''] ?? 0);
  const exact = decimals.replace(/0+$/u, '');
  return exact.length > shift ? undefined : Number(sign + whole + exact.padEnd(shift, '0'));
}

/** Also 2026/3/31, 2026.3.31, 2026年3月31日 and 20260331. */
function dateOf(text: string): string | undefined {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text.normalize('NFKC').replace(/\s/gu, '')) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (!found) return undefined;
  const date = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}

/** A day lasts until its end in China (UTC+8). */
function timeOf(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/u.test(text)) return text;
  const date = dateOf(text);
  return date && `${date}T15:59:59Z`;
}
