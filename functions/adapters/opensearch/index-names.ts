/** What the indexes and their aliases are called: everything starts with the installation's prefix. */
import type { VisibilityClass } from '../../ports/listing-index.ts';

/** The alias searches read, as `duijie-public`: it always points at exactly one physical index. */
export const readAlias = (prefix: string, visibility: VisibilityClass): string => `${prefix}-${visibility}`;

/** The alias that marks where changes are written: one physical index, or two while a rebuild goes on. */
export const writeAlias = (prefix: string, visibility: VisibilityClass): string => `${prefix}-${visibility}-write`;

/** A physical index, as `duijie-public-000001`; `generation` counts from 1. */
export const physicalIndex = (prefix: string, visibility: VisibilityClass, generation: number): string =>
  `${prefix}-${visibility}-${String(generation).padStart(6, '0')}`;

/** The pattern of all physical indexes of a class; the aliases do not match it. */
export const physicalPattern = (prefix: string, visibility: VisibilityClass): string => `${prefix}-${visibility}-0*`;

/** The generation of a physical index, or undefined when the name is another's. */
export function generationOf(prefix: string, visibility: VisibilityClass, index: string): number | undefined {
  const start = `${prefix}-${visibility}-`;
  const digits = index.slice(start.length);
  return index.startsWith(start) && /^\d{6,}$/.test(digits) ? Number(digits) : undefined;
}
