/** A training programme with seats. */
import { z } from 'zod';
import { wrong } from '../../issues/wrong.ts';
import { baseTypes } from '../../taxonomy/base-types.ts';
import { certificates } from '../../taxonomy/certificates.ts';
import { skills } from '../../taxonomy/skills.ts';
import { code, codes } from '../code.ts';
import { skillLevel } from '../facet.ts';
import { fen, isoDate } from '../quantity.ts';
import { supplyContent } from './common.ts';

/** A skill and the level one has, or leaves with. */
export const levelledSkill = z.strictObject({ code: code(skills), level: skillLevel });

/** One run of the programme; `seatsLeft` and `waiting` change without a review. */
const session = z
  .strictObject({
    startsOn: isoDate,
    endsOn: isoDate,
    seats: z.int().min(1).max(10_000),
    seatsLeft: z.int().min(0).max(10_000),
    waiting: z.int().min(0).max(10_000).optional(),
  })
  .refine((run) => run.startsOn <= run.endsOn, wrong('session-order'))
  .refine((run) => run.seatsLeft <= run.seats, wrong('session-seats'));

export const programContent = supplyContent
  .extend({
    kind: z.literal('program'),
    baseType: code(baseTypes),
    skills: z.array(levelledSkill).max(40).default([]),
    sessions: z.array(session).max(60).default([]),
    costPerSeatFen: fen.optional(),
    hours: z.int().min(1).max(10_000).optional(),
    delivery: z.enum(['on-site', 'online', 'blended']).optional(),
    certificates: codes(certificates).default([]),
  })
  .meta({ id: 'ProgramContent' });
export type ProgramContent = z.infer<typeof programContent>;
