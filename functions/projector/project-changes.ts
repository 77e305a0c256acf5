/** One batch of the table's stream into the index: the newest state of each listing, every failure named. */
import type { DynamoDBRecord } from 'aws-lambda';
import { AppError } from '../../shared/errors.ts';
import type { DeadLetter, DeadLetterQueue } from '../ports/dead-letters.ts';
import type { WriteOutcome } from '../ports/listing-index.ts';
import type { ListingRepository } from '../ports/listing-repository.ts';
import { decodeChange, type Poison } from './decode-change.ts';
import { projectOrganisation } from './project-organisation.ts';
import { type ListingState, type ProjectionDeps, projectStates } from './project-states.ts';

/** The ports of the projector; `now` is ISO 8601 UTC, `report` is told what went wrong, never what a listing says. */
export interface ProjectorDeps extends ProjectionDeps {
  readonly listings: Pick<ListingRepository, 'getMany' | 'listByOrganisation'>;
  readonly deadLetters: Pick<DeadLetterQueue, 'put'>;
  readonly now: () => string;
  readonly report: (problem: Problem) => void;
}

/**
 * Something that was not projected: `failed` comes again, `rejected` went to the dead-letter queue; `degraded` was
 * projected and is found by its words alone.
 */
export interface Problem {
  readonly result: 'failed' | 'rejected' | 'degraded';
  readonly itemId: string;
  readonly reason: string;
}

/** What the event source mapping is answered: the records from which on it is to try again. */
export interface BatchResult {
  batchItemFailures: { itemIdentifier: string }[];
}

/** A listing, an organisation or a bad record, the record that spoke of it last, and what became of it. */
interface Task {
  readonly itemId: string;
  readonly version?: number;
  readonly position: number;
  readonly outcome: WriteOutcome;
}

interface Batch {
  readonly listings: Map<string, { state: ListingState; position: number }>;
  readonly organisations: Map<string, number>;
  readonly poisons: { poison: Poison; position: number }[];
}

function readBatch(records: readonly DynamoDBRecord[]): Batch {
  const batch: Batch = { listings: new Map(), organisations: new Map(), poisons: [] };
  for (const [position, record] of records.entries()) {
    const change = decodeChange(record);
    if (change.kind === 'poison') batch.poisons.push({ poison: change.poison, position });
    if (change.kind === 'organisation') batch.organisations.set(change.organisationId, position);
    if (change.kind === 'listing') {
      const known = batch.listings.get(change.state.id);
      if (known === undefined || known.state.version < change.state.version)
        batch.listings.set(change.state.id, { state: change.state, position });
    }
  }
  return batch;
}

const failure = (error: unknown): WriteOutcome => ({
  result: 'failed',
  reason: error instanceof AppError ? error.message : String(error),
});

async function projectListings(deps: ProjectorDeps, listings: Batch['listings']): Promise<Task[]> {
  const changed = [...listings.values()];
  const states = changed.map(({ state }) => state);
  const outcomes = await projectStates(deps, states).catch((error) => states.map(() => failure(error)));
  return changed.map(({ state, position }, i) => ({
    itemId: state.id,
    version: state.version,
    position,
    outcome: outcomes[i]!,
  }));
}

async function projectOrganisations(deps: ProjectorDeps, organisations: Batch['organisations']): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const [itemId, position] of organisations) {
    const outcome = await projectOrganisation(deps, itemId).catch(failure);
    tasks.push({ itemId, position, outcome });
  }
  return tasks;
}

/** Puts away what was rejected ahead of the first failure; what stands behind it comes again anyway. */
async function putDeadLetters(deps: ProjectorDeps, tasks: readonly Task[]): Promise<Task[]> {
  const firstFailure = Math.min(...tasks.filter((t) => t.outcome.result === 'failed').map((t) => t.position));
  const dead = tasks.filter((t) => t.outcome.result === 'rejected' && t.position < firstFailure);
  const undelivered: Task[] = [];
  for (const { itemId, version, position, outcome } of dead) {
    const reason = 'reason' in outcome ? outcome.reason : '';
    const letter: DeadLetter = { itemId, ...(version !== undefined && { version }), reason, at: deps.now() };
    await deps.deadLetters.put(letter).catch((error) => {
      undelivered.push({ itemId, position, outcome: failure(error) });
    });
  }
  return undelivered;
}

/**
 * Projects a batch. Answers the sequence numbers of the records to try again; records that can never be projected go to
 * the dead-letter queue with their key. Doing a batch twice, or late, changes nothing. Throws INTERNAL when a record
 * to be tried again has no sequence number.
 */
export async function projectChanges(deps: ProjectorDeps, records: readonly DynamoDBRecord[]): Promise<BatchResult> {
  const batch = readBatch(records);
  const poisons = batch.poisons.map(({ poison, position }): Task => {
    const outcome = { result: 'rejected', reason: poison.reason } as const;
    return { ...poison, position, outcome };
  });
  const projected = await projectListings(deps, batch.listings);
  const tasks = [...poisons, ...projected, ...(await projectOrganisations(deps, batch.organisations))];
  tasks.push(...(await putDeadLetters(deps, tasks)));
  for (const { itemId, outcome } of tasks) if ('reason' in outcome) deps.report({ itemId, ...outcome });
  const failed = tasks.filter(({ outcome }) => outcome.result === 'failed').map(({ position }) => position);
  const positions = [...new Set(failed)].sort((a, b) => a - b);
  return { batchItemFailures: positions.map((position) => ({ itemIdentifier: sequenceNumberOf(records[position]) })) };
}

function sequenceNumberOf(record: DynamoDBRecord | undefined): string {
  const sequenceNumber = record?.dynamodb?.SequenceNumber;
  if (sequenceNumber === undefined) throw new AppError('INTERNAL', 'A stream record has no sequence number.');
  return sequenceNumber;
}
