/** Money and time as they cross every border of the system. */
import { z } from 'zod';
import { wrong } from '../issues/wrong.ts';

/** Integer fen (1/100 yuan), up to a trillion yuan. */
export const fen = z.int().min(0).max(100_000_000_000_000);

/** A calendar date, YYYY-MM-DD. */
export const isoDate = z.iso.date();

/** An instant in UTC, ISO 8601 with a Z. */
export const isoTime = z.iso.datetime();

/** An amount between two bounds in fen; one bound may be open. */
export const fenRange = z
  .strictObject({ minFen: fen.optional(), maxFen: fen.optional() })
  .refine((range) => range.minFen !== undefined || range.maxFen !== undefined, wrong('range-empty'))
  .refine((range) => (range.minFen ?? 0) <= (range.maxFen ?? Number.MAX_SAFE_INTEGER), wrong('range-order'));
export type FenRange = z.infer<typeof fenRange>;
