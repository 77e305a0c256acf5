/** The columns of a sheet of listings of one kind, derived from the kind's schema. */
import type { z } from 'zod';
import { KIND_SCHEMA, type ListingKind } from '../schemas/listing/listing-content.ts';
import { type ObjectShape, type Shape, shapeOf } from './shape.ts';

/** One column; `key` is its path in the content, as `budget.maxFen`: the name that programs know it by. */
export interface Column {
  readonly key: string;
  readonly path: readonly string[];
  readonly shape: Exclude<Shape, ObjectShape>;
  /** Whether a listing cannot do without it; of the languages of a text, one is enough. */
  readonly required: boolean;
}

/** What readers look at first, and what most leave alone. */
const FIRST = ['title', 'summary', 'description', 'seeks', 'requirements', 'capabilities'];
const LAST = ['models', 'terms', 'evidence', 'accepts', 'expiresAt', 'ownerHidden', 'tiers'];

const rank = (field: string): number =>
  FIRST.includes(field) ? FIRST.indexOf(field) - 100 : LAST.includes(field) ? LAST.indexOf(field) + 100 : 0;
/** What a kind cannot do without stands right behind the texts. */
const REQUIRED_RANK = FIRST.indexOf('description') - 99.5;

function flat(path: readonly string[], shape: Shape, required: boolean): Column[] {
  if (shape.type !== 'object') return [{ key: path.join('.'), path, shape, required }];
  return Object.entries(shape.parts).flatMap(([name, part]) => flat([...path, name], part, required));
}

const isRequired = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

function derived(kind: ListingKind): readonly Column[] {
  const fields = Object.entries(KIND_SCHEMA[kind].shape as Readonly<Record<string, z.ZodType>>)
    .filter(([name]) => name !== 'kind')
    .map(([name, schema]) => ({ name, shape: shapeOf(schema), required: isRequired(schema) }));
  const placeOf = ({ name, required }: (typeof fields)[number]) =>
    required && !FIRST.includes(name) ? REQUIRED_RANK : rank(name);
  // The sort is stable, so what has no place of its own keeps the order of the schema.
  fields.sort((a, b) => placeOf(a) - placeOf(b));
  return fields.flatMap(({ name, shape, required }) => flat([name], shape, required));
}

const known = new Map<ListingKind, readonly Column[]>();

/** In the order of the sheet. */
export function columnsOf(kind: ListingKind): readonly Column[] {
  const columns = known.get(kind) ?? derived(kind);
  known.set(kind, columns);
  return columns;
}
