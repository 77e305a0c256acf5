/** Does again what went to the dead-letter queue, from the table as it is now. */
import type { DeadLetter, DeadLetterQueue } from '../ports/dead-letters.ts';
import type { WriteOutcome } from '../ports/listing-index.ts';
import type { ListingRepository } from '../ports/listing-repository.ts';
import { projectOrganisation } from '../projector/project-organisation.ts';
import { type MendDeps, projectAgain } from './project-again.ts';

export interface RedriveDeps extends MendDeps {
  readonly listings: Pick<ListingRepository, 'scan' | 'getMany' | 'listByOrganisation'>;
  readonly deadLetters: DeadLetterQueue;
}

/** What became of each letter: `done` were removed, `kept` stay with the reason why. */
export interface RedriveReport {
  readonly done: readonly DeadLetter[];
  readonly kept: readonly { readonly letter: DeadLetter; readonly reason: string }[];
}

const LETTERS_A_TIME = 10;

async function projectItem(deps: RedriveDeps, itemId: string): Promise<WriteOutcome> {
  if (itemId.startsWith('org_')) return projectOrganisation({ ...deps, index: deps.writer }, itemId);
  if (itemId.startsWith('lst_'))
    return (await projectAgain(deps, [itemId])).get(itemId) ?? { result: 'failed', reason: 'nothing was done' };
  return { result: 'rejected', reason: 'the letter names neither a listing nor an organisation; run audit-index' };
}

/** The same letter under another handle: a queue may hand out a message twice. */
const identityOf = ({ itemId, version, at }: DeadLetter): string => `${itemId} ${version} ${at}`;

/** Goes once through all letters. A letter goes only when its listing went through; the others stay for the next time. */
export async function redriveLetters(
  deps: RedriveDeps,
  progress: (letter: DeadLetter, outcome: WriteOutcome) => void = () => {},
): Promise<RedriveReport> {
  const done: DeadLetter[] = [];
  const kept: { letter: DeadLetter; reason: string }[] = [];
  const seen = new Set<string>();
  while (true) {
    const received = await deps.deadLetters.receive(LETTERS_A_TIME);
    const fresh = received.filter(({ letter }) => !seen.has(identityOf(letter)));
    if (fresh.length === 0) return { done, kept };
    for (const { letter, handle } of fresh) {
      seen.add(identityOf(letter));
      const outcome = await projectItem(deps, letter.itemId).catch(
        (error: unknown): WriteOutcome => ({ result: 'failed', reason: String(error) }),
      );
      if ('reason' in outcome) kept.push({ letter, reason: outcome.reason });
      else {
        await deps.deadLetters.remove(handle);
        done.push(letter);
      }
      progress(letter, outcome);
    }
  }
}
