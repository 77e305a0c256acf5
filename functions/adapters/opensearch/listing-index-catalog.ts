/** The indexes of one installation: created, read, and rebuilt beside the live ones. */
import type { Client } from '@opensearch-project/opensearch';
import { VISIBILITY_CLASSES, type VisibilityClass } from '../../ports/listing-index.ts';
import type { ListingIndexCatalog } from '../../ports/listing-index-catalog.ts';
import type { BulkOptions } from './bulk.ts';
import type { VectorsOf } from './document-vectors.ts';
import { type IndexSettings, indexDefinition } from './index-definition.ts';
import { physicalIndex, readAlias, writeAlias } from './index-names.ts';
import { beginRebuild } from './index-rebuild.ts';
import { indexRows } from './index-rows.ts';
import { createIndex, physicalIndexes } from './physical-indexes.ts';
import { hybridPipelines } from './query/hybrid.ts';
import { translated } from './translate-error.ts';

/** `now` is epoch milliseconds; the other settings as in index-definition.ts and bulk.ts. */
export interface CatalogOptions {
  readonly prefix: string;
  readonly now: () => number;
  readonly settings?: IndexSettings;
  readonly bulk?: BulkOptions;
  /** Where the entries of a rebuild get their vectors from. */
  readonly vectorsOf?: VectorsOf;
}

/** A class without a live index gets one of the next generation; two that do so at once make it once. */
async function ensureClass(client: Client, options: CatalogOptions, visibility: VisibilityClass): Promise<void> {
  const { prefix, settings } = options;
  const indexes = await physicalIndexes(client, prefix, visibility);
  if (indexes.some(({ isRead }) => isRead)) return;
  const name = physicalIndex(prefix, visibility, (indexes.at(-1)?.generation ?? 0) + 1);
  await createIndex(client, name, indexDefinition(settings), [
    readAlias(prefix, visibility),
    writeAlias(prefix, visibility),
  ]);
}

/** The catalog over `options.prefix`. */
export function listingIndexCatalog(client: Client, options: CatalogOptions): ListingIndexCatalog {
  const alias = (visibility: VisibilityClass) => readAlias(options.prefix, visibility);
  return {
    live: indexRows(client, alias),
    async ensure() {
      for (const [name, definition] of Object.entries(hybridPipelines(options.prefix)))
        await translated(
          client.transport.request({ method: 'PUT', path: `/_search/pipeline/${name}`, body: definition }),
        );
      for (const visibility of VISIBILITY_CLASSES) await ensureClass(client, options, visibility);
    },
    async refresh() {
      await translated(client.indices.refresh({ index: VISIBILITY_CLASSES.map(alias) }));
    },
    beginRebuild: () => beginRebuild(client, options),
  };
}
