/** Content of every kind made by walking its schema: each text a word found nowhere else, with the tier that may read it. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  ALWAYS_SHOWN,
  FIELDS_OF_KIND,
  type ListingContent,
  type ListingKind,
  listingContent,
} from '../../shared/schemas/listing/listing-content.ts';
import type { Tier } from '../../shared/schemas/tier.ts';
import { taxonomies } from '../../shared/taxonomy/taxonomies.ts';

/** A word or a figure, the place it stands in, and the first tier that may read it. */
export interface Canary {
  readonly word: string;
  readonly path: string;
  readonly tier: Tier;
}

/** `by-field`: all fields have the tier; `by-item`: fields are public, the items of their lists have it. */
export type Manner = 'by-field' | 'by-item';

export interface CanaryContent {
  readonly content: ListingContent;
  readonly canaries: readonly Canary[];
}

const NEVER = '2099-12-31T00:00:00Z';
const FIRST_FIGURE = 7_319_000_000;
let made = 0;

interface Walk {
  readonly kind: ListingKind;
  readonly tier: Tier;
  readonly manner: Manner;
  readonly canaries: Canary[];
}
interface Place {
  readonly path: string;
  readonly tier: Tier;
}

type Def = {
  type: string;
  innerType: z.ZodType;
  element: z.ZodType;
  shape: Record<string, z.ZodType>;
  options: z.ZodType[];
  entries: Record<string, string>;
  values: unknown[];
};
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** Unlike any other word by more than a search forgives, so that nothing is found by likeness. */
const newWord = (): string => `zq${createHash('sha256').update(String(++made)).digest('hex').slice(0, 16)}`;

function text(walk: Walk, schema: z.ZodType, { path, tier }: Place): unknown {
  const word = newWord();
  const fixed = [NEVER, '2031-05-05', 'https://zone.example/'];
  const codes = Object.values(taxonomies).map(({ entries }) => entries[0]!.code);
  const value = [word, ...fixed, ...codes].find((candidate) => schema.safeParse(candidate).success);
  if (value === undefined) throw new Error(`${path}: no text fits`);
  if (value === word) walk.canaries.push({ word, path, tier });
  return value;
}

function figure(walk: Walk, schema: z.ZodType, { path, tier }: Place): unknown {
  const large = FIRST_FIGURE + ++made;
  const value = [large, 2030, 1, 0].find((candidate) => schema.safeParse(candidate).success);
  if (value === undefined) throw new Error(`${path}: no number fits`);
  if (value === large) walk.canaries.push({ word: String(large), path, tier });
  return value;
}

/** All forms a value may have: one for each option of a union, as many of an object as its richest field has. */
function variants(walk: Walk, schema: z.ZodType, place: Place): unknown[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
      return variants(walk, def.innerType, place);
    case 'string':
      return [text(walk, schema, place)];
    case 'number':
      return [figure(walk, schema, place)];
    case 'boolean':
      return [false];
    case 'enum':
      return Object.values(def.entries);
    case 'literal':
      return [def.values[0]];
    case 'union':
      return def.options.flatMap((option) => variants(walk, option, place));
    case 'array':
      return [variants(walk, def.element, { ...place, path: `${place.path}.0` })];
    case 'object':
      return objects(walk, schema, place);
    default:
      throw new Error(`${place.path}: a ${def.type} is not walked yet`);
  }
}

function objects(walk: Walk, schema: z.ZodType, place: Place): unknown[] {
  const { shape } = defOf(schema);
  const tiered = walk.manner === 'by-item' && 'tier' in shape;
  const inside = { ...place, tier: tiered ? walk.tier : place.tier };
  const make = (skip: number) =>
    Object.entries(shape)
      .filter(([key]) => key !== 'tier')
      .map(([key, inner]) => {
        const all = variants(walk, inner, { ...inside, path: `${place.path}.${key}` });
        return { key, count: all.length, value: all[skip % all.length] };
      });
  const first = make(0);
  const count = Math.max(...first.map((field) => field.count));
  const made = [first, ...Array.from({ length: count - 1 }, (_, i) => make(i + 1))];
  return made.map((fields) => ({
    ...Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    ...(tiered && { tier: walk.tier }),
  }));
}

/** The schema of one kind, as the union holds it. */
const schemaOf = (kind: ListingKind): Record<string, z.ZodType> =>
  defOf(listingContent)
    .options.map((option) => defOf(option).shape)
    .find((shape) => shape.kind!.safeParse(kind).success)!;

/** Whether a field's items carry tiers of their own, at any depth. */
const hasItems = (schema: z.ZodType): boolean => {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'default') return hasItems(def.innerType);
  return def.type === 'array' && 'tier' in (defOf(def.element).shape ?? {});
};

/** Valid content whose confidential words all read `tier`; what is public in it has canaries of tier public. */
export function canaryContent(kind: ListingKind, tier: Tier, manner: Manner): CanaryContent {
  const walk: Walk = { kind, tier, manner, canaries: [] };
  const titleTier: Tier = manner === 'by-field' && tier === 'member' ? 'member' : 'public';
  const fields = Object.entries(schemaOf(kind)).map(([field, schema]): [string, unknown] => {
    if (field === 'kind') return [field, kind];
    if (field === 'expiresAt') return [field, NEVER];
    if (field === 'tiers') return [field, tiersOf(kind, tier, manner)];
    const open = manner === 'by-item' || ALWAYS_SHOWN.has(field);
    const place = { path: field, tier: field === 'title' ? titleTier : open ? 'public' : tier } as const;
    return [field, variants(walk, schema, place)[0]];
  });
  const content = listingContent.parse(Object.fromEntries(fields));
  // Of each object only some forms are used: a canary that stands nowhere proves nothing.
  const written = JSON.stringify(content);
  return { content, canaries: walk.canaries.filter(({ word }) => written.includes(word)) };
}

function tiersOf(kind: ListingKind, tier: Tier, manner: Manner): Record<string, Tier> {
  if (manner === 'by-item') return {};
  const fields = [...FIELDS_OF_KIND[kind]].filter((field) => !ALWAYS_SHOWN.has(field));
  return Object.fromEntries(fields.flatMap((field) => (field === 'title' && tier !== 'member' ? [] : [[field, tier]])));
}

/** Fields of a kind that hold items with tiers, for the check that the walk finds them. */
export const fieldsWithItems = (kind: ListingKind): string[] =>
  Object.entries(schemaOf(kind))
    .filter(([, schema]) => hasItems(schema))
    .map(([field]) => field);
