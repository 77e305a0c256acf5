/** A new generation of the indexes, filled beside the live one and put in its place in one step. */
import type { Client } from '@opensearch-project/opensearch';
import { AppError } from '../../../shared/errors.ts';
import { VISIBILITY_CLASSES, type VisibilityClass } from '../../ports/listing-index.ts';
import type { IndexRebuild } from '../../ports/listing-index-catalog.ts';
import type { BulkOptions } from './bulk.ts';
import type { VectorsOf } from './document-vectors.ts';
import { type IndexSettings, indexDefinition } from './index-definition.ts';
import { physicalIndex, readAlias, writeAlias } from './index-names.ts';
import { indexRows } from './index-rows.ts';
import { listingIndexWriter } from './listing-index-writer.ts';
import {
  createIndex,
  deleteIndexes,
  noteRebuildAlive,
  type PhysicalIndex,
  physicalIndexes,
} from './physical-indexes.ts';
import { translated } from './translate-error.ts';

/** As in listing-index-catalog.ts; without a refresh interval the live index's is kept. */
export interface RebuildOptions {
  readonly prefix: string;
  readonly now: () => number;
  readonly settings?: IndexSettings;
  readonly bulk?: BulkOptions;
  /** Told to take vectors over from what searches read now. */
  readonly vectorsOf?: VectorsOf;
}

/** A rebuild that has been silent for so long has crashed. */
const SILENCE_MS = 60_000;
const SAY_ALIVE_EVERY_MS = 5_000;

type ByClass<T> = Record<VisibilityClass, T>;

const forEachClass = async <T>(make: (visibility: VisibilityClass) => Promise<T>): Promise<ByClass<T>> => ({
  public: await make('public'),
  member: await make('member'),
});

function throwIfAlive(indexes: readonly PhysicalIndex[], now: number, mine: readonly string[] = []): void {
  const alive = indexes.find(({ name, rebuildAliveAt }) => now - rebuildAliveAt < SILENCE_MS && !mine.includes(name));
  if (alive === undefined) return;
  const seconds = Math.max(0, Math.round((now - alive.rebuildAliveAt) / 1000));
  throw new AppError(
    'CONFLICT',
    `Another rebuild is at work on ${alive.name} (heard of ${seconds} s ago). If it has crashed, try again in a minute.`,
  );
}

/** What is there before a rebuild: the live index, and what crashed ones have left, which is deleted. */
async function clearTheWay(client: Client, { prefix, now }: RebuildOptions, visibility: VisibilityClass) {
  const indexes = await physicalIndexes(client, prefix, visibility);
  throwIfAlive(indexes, now());
  const orphans = indexes.filter(({ isRead }) => !isRead).map(({ name }) => name);
  await deleteIndexes(client, orphans);
  return { live: indexes.filter(({ isRead }) => isRead), next: (indexes.at(-1)?.generation ?? 0) + 1 };
}

/** The new, empty index: it carries the write alias from its first moment, and is not refreshed while it is filled. */
async function createNew(client: Client, options: RebuildOptions, visibility: VisibilityClass, generation: number) {
  const name = physicalIndex(options.prefix, visibility, generation);
  const definition = indexDefinition({ ...options.settings, refreshInterval: '-1' });
  const marked = {
    ...definition,
    mappings: { ...definition.mappings, _meta: { rebuildAliveAt: options.now() } },
  };
  if (!(await createIndex(client, name, marked, [writeAlias(options.prefix, visibility)])))
    throw new AppError('CONFLICT', `Another rebuild has just begun: ${name} exists.`);
  return name;
}

/** Read and write aliases of both classes move in one request, which the engine does wholly or not at all. */
const swapActions = (prefix: string, from: ByClass<readonly string[]>, to: ByClass<string>) =>
  VISIBILITY_CLASSES.flatMap((visibility) => [
    ...from[visibility].map((index) => ({ remove: { index, alias: readAlias(prefix, visibility), must_exist: true } })),
    ...from[visibility].map((index) => ({ remove: { index, alias: writeAlias(prefix, visibility) } })),
    { add: { index: to[visibility], alias: readAlias(prefix, visibility) } },
  ]);

/** Begins a rebuild, see ListingIndexCatalog. */
export async function beginRebuild(client: Client, options: RebuildOptions): Promise<IndexRebuild> {
  const { prefix, now } = options;
  const before = await forEachClass((visibility) => clearTheWay(client, options, visibility));
  const created: string[] = [];
  try {
    const next = await forEachClass(async (visibility) => {
      const name = await createNew(client, options, visibility, before[visibility].next);
      created.push(name);
      return name;
    });
    // Two that began in the same moment see each other here at the latest, and at least one of them gives way.
    for (const visibility of VISIBILITY_CLASSES)
      throwIfAlive(await physicalIndexes(client, prefix, visibility), now(), created);
    const live = { public: before.public.live.map(nameOf), member: before.member.live.map(nameOf) };
    const refreshInterval = options.settings?.refreshInterval ?? before.public.live[0]?.refreshInterval ?? '1s';
    return rebuildOf(client, options, refreshInterval, live, next);
  } catch (error) {
    await deleteIndexes(client, created);
    throw error;
  }
}

const nameOf = ({ name }: PhysicalIndex): string => name;

function rebuildOf(
  client: Client,
  { prefix, now, bulk, vectorsOf }: RebuildOptions,
  refreshInterval: string,
  old: ByClass<readonly string[]>,
  next: ByClass<string>,
): IndexRebuild {
  const names = Object.values(next);
  const refresh = async () => {
    await translated(client.indices.refresh({ index: names }));
  };
  const unread = async (among: readonly string[]) => {
    const indexes = await forEachClass((visibility) => physicalIndexes(client, prefix, visibility));
    const read = new Set([...indexes.public, ...indexes.member].filter(({ isRead }) => isRead).map(nameOf));
    return among.filter((name) => !read.has(name));
  };
  let saidAliveAt = now();
  return {
    writer: listingIndexWriter(client, async () => ({ public: [next.public], member: [next.member] }), {
      bulk,
      vectorsOf,
    }),
    reader: indexRows(client, (visibility) => next[visibility]),
    refresh,
    async keepAlive() {
      if (now() - saidAliveAt < SAY_ALIVE_EVERY_MS) return;
      saidAliveAt = now();
      for (const name of names) await noteRebuildAlive(client, name, saidAliveAt);
    },
    async swap() {
      const index = { refresh_interval: refreshInterval };
      await translated(client.indices.putSettings({ index: names, body: { index } }));
      await refresh();
      const actions = swapActions(prefix, old, next);
      await translated(client.indices.updateAliases({ body: { actions } })).catch(async (error: unknown) => {
        // The answer may be lost and the swap done all the same.
        if ((await unread(names)).length > 0) throw error;
      });
      // What came in between stood in the old index already: it must not vanish until the next refresh.
      await refresh();
    },
    async dropOld() {
      await deleteIndexes(client, Object.values(old).flat());
      for (const name of names) await noteRebuildAlive(client, name, 0);
    },
    // Never what searches read by now, whatever became of the swap's answer.
    discard: async () => deleteIndexes(client, await unread(names)),
  };
}
