/** What a field of a listing looks like in a sheet, read off its zod schema. */
import type { z } from 'zod';
import { codeLists } from '../schemas/code.ts';
import { fen } from '../schemas/quantity.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';

/** A value that one piece of text can stand for. */
export type Scalar =
  | { readonly type: 'text' }
  | { readonly type: 'number' }
  | { readonly type: 'money' }
  | { readonly type: 'date' }
  | { readonly type: 'time' }
  | { readonly type: 'flag' }
  | { readonly type: 'word'; readonly options: readonly string[] }
  | { readonly type: 'code'; readonly list: Taxonomy };

/** Named parts; in `variants` they depend on the word that stands in the part `by`. */
export interface ObjectShape {
  readonly type: 'object';
  readonly parts: Readonly<Record<string, Shape>>;
  readonly variants?: { readonly by: string; readonly of: Readonly<Record<string, ObjectShape>> };
}

export type Shape =
  | Scalar
  | ObjectShape
  /** Scalars in one cell. */
  | { readonly type: 'list'; readonly item: Scalar }
  /** Objects in one cell, a line each. */
  | { readonly type: 'rows'; readonly item: ObjectShape }
  /** Free names, each with a value of one kind. */
  | { readonly type: 'record'; readonly item: Scalar };

interface Def {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;
const FORMATS: Readonly<Record<string, 'date' | 'time'>> = { date: 'date', datetime: 'time' };

/** Throws for a schema that has no place in a sheet, so that a new kind of field is noticed at once. */
export function shapeOf(schema: z.ZodType): Shape {
  if (schema === fen) return { type: 'money' };
  const list = codeLists.get(schema);
  if (list) return { type: 'code', list };
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
      return shapeOf(def.innerType!);
    case 'string':
      return { type: FORMATS[def.format ?? ''] ?? 'text' };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'flag' };
    case 'enum':
      return { type: 'word', options: Object.values(def.entries!) };
    case 'literal':
      return { type: 'word', options: def.values!.map(String) };
    case 'object':
      return objectShape(def.shape!);
    case 'union':
      return unionShape(def);
    case 'record':
      return { type: 'record', item: scalar(shapeOf(def.valueType!)) };
    case 'array':
      return listShape(shapeOf(def.element!));
    default:
      throw new Error(`a sheet has no place for a schema of type ${def.type}`);
  }
}

const objectShape = (shape: Readonly<Record<string, z.ZodType>>): ObjectShape => ({
  type: 'object',
  parts: Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, shapeOf(schema)])),
});

function unionShape({ options, discriminator }: Def): ObjectShape {
  const by = discriminator!;
  const of = Object.fromEntries(
    options!.map((option) => {
      const { [by]: word, ...parts } = (shapeOf(option) as ObjectShape).parts;
      return [(word as { options: readonly string[] }).options[0]!, { type: 'object' as const, parts }];
    }),
  );
  return { type: 'object', parts: { [by]: { type: 'word', options: Object.keys(of) } }, variants: { by, of } };
}

const listShape = (item: Shape): Shape =>
  item.type === 'object' ? { type: 'rows', item } : { type: 'list', item: scalar(item) };

function scalar(shape: Shape): Scalar {
  if (shape.type === 'object' || shape.type === 'list' || shape.type === 'rows' || shape.type === 'record') {
    throw new Error(`a sheet has no place for a list of a ${shape.type}`);
  }
  return shape;
}
