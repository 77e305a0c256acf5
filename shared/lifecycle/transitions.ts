/** The states of a listing and what can be done in each. */
import { AppError } from '../errors.ts';
import type { Listing } from '../schemas/listing/listing.ts';

/** What people do with a listing once it exists. */
export const COMMANDS = ['edit', 'submit', 'approve', 'reject', 'pause', 'resume', 'close', 'delete'] as const;
export type Command = (typeof COMMANDS)[number];

/** The table; a waiting or refused edit of an approved listing adds to it, see {@link possibleCommands}. */
const POSSIBLE: Readonly<Record<Listing['status'], readonly Command[]>> = {
  draft: ['edit', 'submit', 'delete'],
  'in-review': ['edit', 'approve', 'reject', 'delete'],
  rejected: ['edit', 'submit', 'delete'],
  published: ['edit', 'pause', 'close', 'delete'],
  paused: ['edit', 'resume', 'close', 'delete'],
  closed: ['delete'],
  deleted: [],
};

/** What is possible now, in the order of {@link COMMANDS}. */
export function possibleCommands({ status, proposed }: Pick<Listing, 'status' | 'proposed'>): readonly Command[] {
  const byProposal: readonly Command[] =
    proposed?.status === 'in-review' ? ['approve', 'reject'] : proposed?.status === 'rejected' ? ['submit'] : [];
  return COMMANDS.filter((command) => POSSIBLE[status].includes(command) || byProposal.includes(command));
}

const DONE: Readonly<Record<Command, string>> = {
  edit: 'edited',
  submit: 'submitted',
  approve: 'approved',
  reject: 'rejected',
  pause: 'paused',
  resume: 'resumed',
  close: 'closed',
  delete: 'deleted',
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Throws PRECONDITION, naming the state and what is possible in it, unless `command` is. */
export function requirePossible(listing: Pick<Listing, 'status' | 'proposed'>, command: Command): void {
  const possible = possibleCommands(listing);
  if (possible.includes(command)) return;
  const state = listing.proposed
    ? `${listing.status} with an edit that ${listing.proposed.status === 'in-review' ? 'waits for review' : 'was rejected'}`
    : listing.status.replace('-', ' ');
  const rest =
    possible.length === 0
      ? 'nothing can be done with it any more'
      : `it can be ${listed(possible.map((c) => DONE[c]))}`;
  throw new AppError('PRECONDITION', `This listing is ${state}: ${rest}, but not ${DONE[command]}.`);
}
