/** What an organisation has decided about a counterpart of one of its listings; its own affair, seen by nobody else. */
import { z } from 'zod';
import { listingId } from '../ids.ts';
import { isoTime } from './quantity.ts';

/** Worth a closer look, or not wanted in this list any more. */
export const MARK_STATES = ['shortlisted', 'dismissed'] as const;
export const markState = z.enum(MARK_STATES);
export type MarkState = z.infer<typeof markState>;

/** Why a counterpart is not wanted. */
export const DISMISSAL_REASONS = [
  'too-expensive',
  'too-far',
  'wrong-technology',
  'too-late',
  'known-already',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export const MAX_NOTE_LENGTH = 1000;
const note = z.string().trim().min(1).max(MAX_NOTE_LENGTH).optional();

/** The decision itself; a dismissal says why. */
export const markContent = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('shortlisted'), note }),
    z.strictObject({ state: z.literal('dismissed'), reason: z.enum(DISMISSAL_REASONS), note }),
  ])
  .meta({ id: 'MarkContent' });
export type MarkContent = z.infer<typeof markContent>;

/** The stored mark: of `listingId`, about `otherId`; `version` rises by one with each write. */
export const mark = z.strictObject({
  listingId,
  otherId: listingId,
  version: z.int().min(1),
  content: markContent,
  createdAt: isoTime,
  updatedAt: isoTime,
  updatedBy: z.string(),
});
export type Mark = z.infer<typeof mark>;

/** A mark as the organisation's people see it. */
export const markView = mark
  .pick({ otherId: true, version: true, content: true, updatedAt: true })
  .meta({ id: 'Mark' });
export type MarkView = z.infer<typeof markView>;

/** All marks of one listing, the newest change first. */
export const markList = z.strictObject({ items: z.array(markView) }).meta({ id: 'MarkList' });
export type MarkList = z.infer<typeof markList>;
