/** The physical indexes of one installation: which there are, what points at them, making and deleting them. */
import { type Client, errors } from '@opensearch-project/opensearch';
import { AppError } from '../../../shared/errors.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';
import type { indexDefinition } from './index-definition.ts';
import { generationOf, physicalPattern, readAlias, writeAlias } from './index-names.ts';
import { translated, translateError } from './translate-error.ts';

/** One physical index as it stands. `rebuildAliveAt` is when its rebuild last said so, in epoch milliseconds, 0 when none is on. */
export interface PhysicalIndex {
  readonly name: string;
  readonly generation: number;
  readonly isRead: boolean;
  readonly isWritten: boolean;
  readonly rebuildAliveAt: number;
  readonly refreshInterval?: string;
}

interface Described {
  readonly aliases?: Readonly<Record<string, unknown>>;
  readonly mappings?: { readonly _meta?: { readonly rebuildAliveAt?: number } };
  readonly settings?: { readonly index?: { readonly refresh_interval?: string } };
}

/** All physical indexes of a class, by generation. */
export async function physicalIndexes(
  client: Client,
  prefix: string,
  visibility: VisibilityClass,
): Promise<PhysicalIndex[]> {
  const { body } = await translated(
    client.transport.request({
      method: 'GET',
      path: `/${physicalPattern(prefix, visibility)}`,
      querystring: 'filter_path=*.aliases,*.mappings._meta,*.settings.index.refresh_interval',
    }),
  );
  return Object.entries(body as Record<string, Described>)
    .flatMap(([name, { aliases = {}, mappings, settings }]) => {
      const refreshInterval = settings?.index?.refresh_interval;
      const generation = generationOf(prefix, visibility, name);
      if (generation === undefined) return [];
      return {
        name,
        generation,
        isRead: readAlias(prefix, visibility) in aliases,
        isWritten: writeAlias(prefix, visibility) in aliases,
        rebuildAliveAt: mappings?._meta?.rebuildAliveAt ?? 0,
        ...(refreshInterval !== undefined && { refreshInterval }),
      };
    })
    .sort((a, b) => a.generation - b.generation);
}

/** Creates an index with its aliases in one step; false when one of that name exists. */
export async function createIndex(
  client: Client,
  name: string,
  definition: ReturnType<typeof indexDefinition>,
  aliases: readonly string[],
): Promise<boolean> {
  try {
    await client.transport.request({
      method: 'PUT',
      path: `/${name}`,
      body: { ...definition, aliases: Object.fromEntries(aliases.map((alias) => [alias, {}])) },
    });
    return true;
  } catch (error) {
    if (error instanceof errors.ResponseError && error.body?.error?.type === 'resource_already_exists_exception')
      return false;
    throw translateError(error);
  }
}

/** Deletes physical indexes by name; those already gone do not matter. */
export async function deleteIndexes(client: Client, names: readonly string[]): Promise<void> {
  for (const name of names)
    await translated(client.transport.request({ method: 'DELETE', path: `/${name}` }, { ignore: [404] }));
}

/** Notes on an index when its rebuild was last alive; CONFLICT when the index is gone. */
export async function noteRebuildAlive(client: Client, name: string, aliveAt: number): Promise<void> {
  const answer = await translated(
    client.transport.request(
      { method: 'PUT', path: `/${name}/_mapping`, body: { _meta: { rebuildAliveAt: aliveAt } } },
      { ignore: [404] },
    ),
  );
  if (answer.statusCode === 404)
    throw new AppError('CONFLICT', `The new index ${name} is gone: another rebuild has cleared it away.`);
}
