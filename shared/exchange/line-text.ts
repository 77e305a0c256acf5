/** One requirement, capability, case, … as a line of a cell: `within 40 s a part | importance=must | …`, and back. */
import type { IssueValues } from '../issues/say.ts';
import type { IssueCode } from '../issues/sentences.ts';
import type { Language } from '../schemas/localized-text.ts';
import { entriesOf, escaped, partsOf, plain } from './marks.ts';
import { readScalar, writeScalar } from './scalar-text.ts';
import type { ObjectShape, Scalar, Shape } from './shape.ts';
import { isPart, partName, type Speech } from './speech.ts';

/** Objects as JSON has them. */
export type Loose = Record<string, unknown>;

/** What was wrong with a line. */
export interface LineIssue {
  readonly code: IssueCode;
  readonly values: IssueValues;
}

type Leaf = Scalar | { readonly type: 'list'; readonly item: Scalar };
interface Place {
  readonly path: readonly string[];
  readonly shape: Leaf;
}

/** Whether it is a text of two languages. */
export const isLocalized = (shape: Shape): shape is ObjectShape =>
  shape.type === 'object' && Object.keys(shape.parts).join() === 'zh,en';
/** Texts name their own language where they are of one script. */
const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** The parts of an object as it stands: with those that its chosen variant has. */
function partsAt({ parts, variants }: ObjectShape, value: Loose): Readonly<Record<string, Shape>> {
  const chosen = variants?.of[String(value[variants.by])];
  return chosen ? { ...parts, ...chosen.parts } : parts;
}

/** Parts that a line may give without naming them, in their order; `id` and `tier` are always named. */
export const bareParts = ({ parts }: ObjectShape): [string, Shape][] =>
  Object.entries(parts).filter(
    ([name, shape]) =>
      name !== 'id' && name !== 'tier' && (isLocalized(shape) || !('parts' in shape || shape.type === 'rows')),
  );

/** `path=value` of everything it holds, in the order of the shape. */
function pairsOf(shape: ObjectShape, value: Loose, speech: Speech, above: readonly string[]): string[] {
  return Object.entries(partsAt(shape, value)).flatMap(([name, part]): string[] => {
    const inner = value[name];
    if (inner === undefined || inner === null) return [];
    const path = [...above, partName(name, speech.language)];
    if (part.type === 'object') return pairsOf(part, inner as Loose, speech, path);
    if (part.type === 'rows') {
      const rows = inner as readonly Loose[];
      return rows.flatMap((row, i) => pairsOf(part.item, row, speech, [...path, String(i + 1)]));
    }
    return [`${path.join('.')}=${leafText(part as Leaf, inner, name, speech)}`];
  });
}

function leafText(shape: Leaf, value: unknown, name: string, speech: Speech): string {
  if (shape.type !== 'list') return escaped(writeScalar(shape, value, name, speech));
  return (value as readonly unknown[]).map((one) => escaped(writeScalar(shape.item, one, name, speech))).join('; ');
}

/** The line; `usualId` is what a reader would give it anyway. */
export function writeLine(shape: ObjectShape, item: Loose, speech: Speech, usualId: string | undefined): string {
  const { id, ...rest } = item;
  const shown = id === undefined || id === usualId ? rest : item;
  const [first] = bareParts(shape);
  const lead = first && bareText(shape, first, shown);
  if (lead === undefined) return pairsOf(shape, shown, speech, []).join(' | ');
  const { [first![0]]: _, ...others } = shown;
  return [lead, ...pairsOf(shape, others, speech, [])].join(' | ');
}

/** The text of the first part where it can stand alone: of one language, which is read off it, and not like a name. */
function bareText(shape: ObjectShape, [name, part]: [string, Shape], item: Loose): string | undefined {
  if (!isLocalized(part)) return undefined;
  const written = Object.entries((item[name] ?? {}) as Readonly<Record<string, string>>);
  const [language, text] = written[0] ?? [];
  if (text === undefined || written.length > 1 || languageOf(text) !== language) return undefined;
  return namedPart(shape, {}, text) === undefined ? escaped(text) : undefined;
}

/** Splits `name=value` where the name is one of the parts. */
function namedPart(shape: ObjectShape, built: Loose, part: string): { place: Place; text: string } | undefined {
  const at = part.indexOf('=');
  if (at < 0) return undefined;
  const place = placeOf(shape, built, part.slice(0, at).split('.'));
  return place && { place, text: part.slice(at + 1).trim() };
}

function placeOf(shape: ObjectShape, built: Loose, segments: readonly string[]): Place | undefined {
  const [segment = '', ...rest] = segments;
  const found = Object.entries(partsAt(shape, built)).find(([name]) => isPart(name, segment));
  if (!found) return undefined;
  const [name, part] = found;
  const inner = built[name] as Loose | undefined;
  if (part.type === 'object') return below([name], placeOf(part, inner ?? {}, rest));
  if (part.type === 'record') return undefined;
  if (part.type !== 'rows') return rest.length === 0 ? { path: [name], shape: part } : undefined;
  const [number = '', ...deeper] = rest;
  if (!/^[1-9]\d?$/u.test(number)) return undefined;
  const index = String(Number(number) - 1);
  return below([name, index], placeOf(part.item, (inner?.[index] ?? {}) as Loose, deeper));
}

const below = (path: readonly string[], place: Place | undefined): Place | undefined =>
  place && { ...place, path: [...path, ...place.path] };

/** Puts a value where the path says; whole numbers in it are places of a list. */
export function put(target: Loose, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= /^\d+$/u.test(rest[0]!) ? [] : {};
  put(target[key] as Loose, rest, value);
}

/** The object that a line says, as far as it can be read, and what cannot. */
export function readLine(
  shape: ObjectShape,
  line: string,
  speech: Speech,
): { readonly item: Loose; readonly issues: readonly LineIssue[] } {
  const item: Loose = {};
  const issues: LineIssue[] = [];
  const bare = isLocalized(shape) ? [['', shape] as [string, Shape]] : bareParts(shape);
  for (const [i, part] of partsOf(line).entries()) {
    const named = namedPart(shape, item, part);
    if (part === '') continue;
    if (named) {
      read(named.place, named.text);
      continue;
    }
    const slot = bare[i];
    if (!slot) {
      const options = Object.keys(partsAt(shape, item)).map((name) => partName(name, speech.language));
      issues.push({ code: 'cell-part', values: { text: plain(part), options } });
      continue;
    }
    const above = slot[0] === '' ? [] : [slot[0]];
    if (isLocalized(slot[1])) put(item, [...above, languageOf(part)], plain(part));
    else read({ path: above, shape: slot[1] as Leaf }, part);
  }
  return { item, issues };

  function read({ path, shape: leaf }: Place, text: string): void {
    const field = path.at(-1) ?? '';
    const texts = leaf.type === 'list' ? entriesOf(text) : [plain(text)].filter((one) => one !== '');
    const values = texts.flatMap((one) => {
      const answer = readScalar(leaf.type === 'list' ? leaf.item : leaf, one, field, speech);
      if ('value' in answer) return [answer.value];
      issues.push(answer);
      return [];
    });
    if (leaf.type === 'list') put(item, path, values);
    else if (values.length > 0) put(item, path, values[0]);
  }
}
