/** Who may act for which organisation. */
import { z } from 'zod';
import { organisationId } from '../ids.ts';
import { isoTime } from './quantity.ts';

/** Roles in an organisation, then the two of the zone office. */
export const ORGANISATION_ROLES = ['owner', 'editor', 'viewer'] as const;
export const ZONE_ROLES = ['moderator', 'operator'] as const;
export const role = z.enum([...ORGANISATION_ROLES, ...ZONE_ROLES]);
export type Role = z.infer<typeof role>;

/** One person's role in one organisation; moderator and operator exist only in the zone office. `name`: as the person joined. */
export const membership = z
  .strictObject({
    subject: z.string().min(1).max(255),
    organisationId,
    role,
    name: z.string().min(1).max(200).optional(),
    version: z.int().min(1),
    createdAt: isoTime,
    updatedAt: isoTime,
  })
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof membership>;
