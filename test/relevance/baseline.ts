/** What a plain OpenSearch gives: default mapping, default analyzers, `multi_match` over title and text. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { eachOf } from './each-of.ts';
import type { JudgedLine, JudgedSet } from './judged-folder.ts';

const BULK = 500;
const ASKING = 2;
const FOUND = 100;

/** All the words of a query: its title too, where it stands apart from its text. */
const wordsOf = ({ title, text }: JudgedLine): string =>
  title === undefined || text.startsWith(title) ? text : `${title}\n${text}`;

async function load(client: Client, index: string, docs: readonly JudgedLine[]): Promise<void> {
  // One shard, as the product's indexes have: statistics of parts would make the baseline worse.
  await client.indices.create({ index, body: { settings: { index: { number_of_shards: 1, number_of_replicas: 0 } } } });
  for (let from = 0; from < docs.length; from += BULK) {
    const body = docs
      .slice(from, from + BULK)
      .flatMap(({ id, title, text }) => [{ index: { _id: id } }, { ...(title !== undefined && { title }), text }]);
    const answer = await client.bulk({ index, body });
    if (answer.body.errors) throw new Error('a document of the baseline was refused');
  }
  await client.indices.refresh({ index });
}

async function ask(client: Client, index: string, query: JudgedLine): Promise<string[]> {
  const body = {
    size: FOUND,
    _source: false,
    query: { multi_match: { query: wordsOf(query), fields: ['title', 'text'] } },
  };
  const answer = await client.search({ index, body });
  if (answer.body.timed_out || answer.body._shards.failed > 0) throw new Error('the baseline answered only in part');
  return answer.body.hits.hits.map(({ _id }) => _id!);
}

/** The rankings of a fresh index, in the order of the set's queries; the index is removed again. */
export async function baselineRankings(client: Client, set: JudgedSet): Promise<string[][]> {
  const index = `evaluate-baseline-${randomUUID()}`;
  try {
    await load(client, index, set.docs);
    return await eachOf(set.queries, ASKING, (query) => ask(client, index, query));
  } finally {
    await client.indices.delete({ index, ignore_unavailable: true });
  }
}
