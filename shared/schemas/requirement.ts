/** One thing a need asks for. */
import { z } from 'zod';
import { said } from '../issues/wrong.ts';
import { ask } from './facet.ts';
import { localizedText } from './localized-text.ts';
import { tier } from './tier.ts';

export const IMPORTANCES = ['must', 'should', 'could'] as const;
export const importance = z.enum(IMPORTANCES);
export type Importance = z.infer<typeof importance>;

/** Stands for the requirement on cards and lifts; unique within its listing, kept over edits. */
export const lineId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, said('line-id'));

/** Text always; where it can be typed, `ask` says by facet what would satisfy it. */
export const requirement = z
  .strictObject({
    id: lineId,
    text: localizedText(1000),
    importance,
    ask: ask.optional(),
    tier: tier.optional(),
  })
  .meta({ id: 'Requirement' });
export type Requirement = z.infer<typeof requirement>;
