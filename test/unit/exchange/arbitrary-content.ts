/** Any valid content of a kind, texts with every mark that a sheet gives a meaning to. */
import fc from 'fast-check';
import type { z } from 'zod';
import { type ObjectShape, type Scalar, type Shape, shapeOf } from '../../../shared/exchange/shape.ts';
import {
  ALWAYS_SHOWN,
  KIND_SCHEMA,
  type ListingContent,
  type ListingKind,
  listingContent,
} from '../../../shared/schemas/listing/listing-content.ts';

const PIECES = [
  'a',
  'B',
  '5',
  '.',
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '；',
  '|',
  '｜',
  '\\',
  'n',
  '\n',
  '\r\n',
  ' ',
  '，',
  '检',
  '测',
  'text=',
  '内容=',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').trim())
  .filter((value) => value !== '');

/** Numbers and days that suit every field of that name. */
const NUMBERS: Readonly<Record<string, fc.Arbitrary<number>>> = {
  year: fc.integer({ min: 1990, max: 2100 }),
  min: fc.constantFrom(1, 2),
  max: fc.constantFrom(2, 3),
  seats: fc.integer({ min: 20, max: 40 }),
  royaltyPercent: fc.constantFrom(0, 0.1, 2.5, 100),
};
const DATES: Readonly<Record<string, string>> = { endsOn: '2027-02-28', closesOn: '2027-12-31' };

function scalar(shape: Scalar, field: string): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'text':
      return field === 'number' ? text.map((value) => `ZL20 ${value}`) : text;
    case 'number':
      return NUMBERS[field] ?? fc.integer({ min: 1, max: 3 });
    case 'money':
      return field === 'minFen'
        ? fc.integer({ min: 0, max: 1000 })
        : fc.integer({ min: 1000, max: 100_000_000_000_000 });
    case 'date':
      return fc.constant(DATES[field] ?? '2026-02-28');
    case 'time':
      return fc.constantFrom('2026-12-31T15:59:59Z', '2026-03-01T08:00:00.123Z');
    case 'flag':
      return fc.boolean();
    case 'word':
      return fc.constantFrom(...shape.options);
    case 'code':
      return fc.constantFrom(...shape.list.entries.map(({ code }) => code));
  }
}

function some(shape: Shape, field: string): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'object':
      return objects(shape);
    case 'list':
      return fc.uniqueArray(scalar(shape.item, field), { minLength: 1, maxLength: 3 });
    case 'rows':
      return fc.array(objects(shape.item), { minLength: 1, maxLength: 3 }).map(withIds(shape.item));
    case 'record':
      return fc.constant({});
    default:
      return scalar(shape, field);
  }
}

/** Some ids as a sheet would give them, others of one's own. */
const withIds =
  ({ parts }: ObjectShape) =>
  (items: Record<string, unknown>[]) =>
    'id' in parts ? items.map((item, i) => ({ ...item, id: i === 1 ? 'own-id' : `r${i + 1}` })) : items;

const REQUIRED = new Set([
  'text',
  'importance',
  'code',
  'codes',
  'level',
  'minLevel',
  'kind',
  'number',
  'legalStatus',
  'startsOn',
  'endsOn',
  'seats',
  'seatsLeft',
  'opensOn',
  'closesOn',
  'min',
  'max',
  'maxFen',
  'amountFen',
  'amount',
  'price',
  'weeks',
  'by',
  'unit',
  'title',
]);

function objects({ parts, variants }: ObjectShape): fc.Arbitrary<Record<string, unknown>> {
  if ('zh' in parts) {
    return fc.tuple(text, text, fc.constantFrom('zh', 'en', 'both')).map(([zh, en, which]) => ({
      ...(which !== 'en' && { zh }),
      ...(which !== 'zh' && { en }),
    }));
  }
  if (variants) {
    return fc
      .constantFrom(...Object.keys(variants.of))
      .chain((word) => objects(variants.of[word]!).map((rest) => ({ [variants.by]: word, ...rest })));
  }
  const each = Object.entries(parts).map(([name, part]) =>
    (REQUIRED.has(name) ? some(part, name) : fc.option(some(part, name), { nil: undefined })).map(
      (value) => [name, value] as const,
    ),
  );
  return fc.tuple(...each).map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)));
}

/** Content of the kind that its schema accepts. */
export function arbitraryContent(kind: ListingKind): fc.Arbitrary<ListingContent> {
  const { kind: _, tiers: __, ...fields } = KIND_SCHEMA[kind].shape as Record<string, z.ZodType>;
  const parts = Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, shapeOf(schema)]));
  const tierable = Object.keys(fields).filter((name) => !ALWAYS_SHOWN.has(name) && name !== 'title');
  const required = Object.entries(fields).filter(([, schema]) => !schema.safeParse(undefined).success);
  const must = fc.record(Object.fromEntries(required.map(([name]) => [name, some(parts[name]!, name)])));
  const tiers = fc.dictionary(fc.constantFrom(...tierable), fc.constantFrom('member', 'partner', 'deal'));
  return fc
    .tuple(objects({ type: 'object', parts }), must, tiers)
    .map(([optional, always, tiersOf]) => ({ ...optional, ...always, tiers: tiersOf, kind }))
    .filter((content) => listingContent.safeParse(content).success)
    .map((content) => listingContent.parse(content));
}
