/** Waits until the projector has brought listings into the index. */
import { setTimeout as sleep } from 'node:timers/promises';
import { VISIBILITY_CLASSES } from '../../../../functions/ports/listing-index.ts';
import type { ListingIndexCatalog } from '../../../../functions/ports/listing-index-catalog.ts';
import { AppError } from '../../../../shared/errors.ts';

const IDS_A_REQUEST = 1_000;
const PAUSE_MS = 500;
/** A projector that is at work has done something in this time. */
const PATIENCE_MS = 120_000;

async function missingOf({ live }: ListingIndexCatalog, ids: readonly string[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const visibility of VISIBILITY_CLASSES) {
    const there = new Set((await live.rowsOf(visibility, ids)).map(({ id }) => id));
    for (const id of ids) if (!there.has(id)) missing.add(id);
  }
  return [...missing];
}

/**
 * Resolves when every listing stands in both indexes and can be searched; `progress` is told how many do. UNAVAILABLE
 * when nothing moves for two minutes.
 */
export async function awaitIndexed(
  catalog: ListingIndexCatalog,
  ids: readonly string[],
  progress: (indexed: number) => void,
): Promise<void> {
  let movedAt = Date.now();
  for (let at = 0; at < ids.length; at += IDS_A_REQUEST) {
    const chunk = ids.slice(at, at + IDS_A_REQUEST);
    for (let missing = await missingOf(catalog, chunk); missing.length > 0; ) {
      if (Date.now() - movedAt > PATIENCE_MS)
        throw new AppError(
          'UNAVAILABLE',
          'The index does not follow the table: the projector runs inside `npm start`, is that up?',
        );
      progress(at + chunk.length - missing.length);
      await sleep(PAUSE_MS);
      const still = await missingOf(catalog, missing);
      if (still.length < missing.length) movedAt = Date.now();
      missing = still;
    }
    movedAt = Date.now();
    progress(at + chunk.length);
  }
  await catalog.refresh();
}
