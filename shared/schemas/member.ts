/** The people of an organisation, the invitations to join them, and what changed among them. */
import { z } from 'zod';
import { invitationId, organisationId } from '../ids.ts';
import { role } from './membership.ts';
import { isoTime } from './quantity.ts';

const subject = z.string().min(1).max(255);
const name = z.string().min(1).max(200);

/** One person as the organisation's other people see them. */
export const member = z
  .strictObject({ subject, name: name.optional(), role, version: z.int().min(1), joinedAt: isoTime })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof member>;

/** For whom an invitation is meant, in the inviter's words; shown to the organisation's owners only. */
export const invitationNote = z.string().trim().min(1).max(120);

/** A place that waits for whoever brings the code; `createdBy` is a subject. */
export const invitation = z
  .strictObject({
    id: invitationId,
    organisationId,
    role,
    note: invitationNote.optional(),
    createdAt: isoTime,
    createdBy: subject,
    expiresAt: isoTime,
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitation>;

/** As the table has it: the SHA-256 (hex) of the code stands for the code. */
export const storedInvitation = invitation.extend({ codeHash: z.string().length(64) });
export type StoredInvitation = z.infer<typeof storedInvitation>;

/** `remove` was done by another, `leave` by the person. */
export const MEMBER_ACTIONS = ['invite', 'withdraw', 'join', 'change-role', 'remove', 'leave'] as const;

/** One change among an organisation's people: who did it, to whom, and the role before and after. */
export const memberEvent = z
  .strictObject({
    id: z.string().length(26),
    organisationId,
    action: z.enum(MEMBER_ACTIONS),
    at: isoTime,
    by: subject,
    byName: name.optional(),
    subject: subject.optional(),
    name: name.optional(),
    note: invitationNote.optional(),
    from: role.optional(),
    to: role.optional(),
  })
  .meta({ id: 'MemberEvent' });
export type MemberEvent = z.infer<typeof memberEvent>;
