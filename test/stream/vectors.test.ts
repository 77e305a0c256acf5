/** Vectors in the index: taken over where the text is the same, missing where the embedder was, found missing and mended. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAiEmbedder } from '../../functions/adapters/openai/embedder.ts';
import { vectorKeysOf } from '../../functions/adapters/opensearch/document-vectors.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import { auditIndexes } from '../../functions/reindex/audit-indexes.ts';
import { rebuildIndexes } from '../../functions/reindex/rebuild-indexes.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aListing, anOrganisation, aSolution } from '../helpers/builders.ts';
import { type Endpoint, type Manner, openEndpoint } from '../unit/embedding/endpoint.ts';
import { Projection } from './projection.ts';

// Each rebuild creates and deletes indexes, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 90_000 });

const DOWN: Manner = { status: 500 };
const MODEL = 'some-model';

let manner: Manner;
let endpoint: Endpoint;
/** Its answers may be changed, and so may the name of the model that it is asked for. */
let embedder: { model: string } & ReturnType<typeof openAiEmbedder>;
let at: Projection;
let owner: Organisation;

beforeEach(async () => {
  manner = {};
  endpoint = await openEndpoint(() => manner);
  const passages = { timeoutMs: 10_000, tries: 1 };
  embedder = { ...openAiEmbedder({ baseUrl: endpoint.baseUrl, model: MODEL, passages }) };
  at = await Projection.start({ embedder });
  owner = await at.create(anOrganisation());
});
afterEach(async () => {
  await at.drop();
  await endpoint.stop();
});

const titled = (zh: string) => aSolution({ title: { zh, en: `A cell for ${zh}` } });
const publish = (zh: string): Promise<Listing> =>
  at.write(aListing({ organisationId: owner.id, status: 'published', content: titled(zh) }));
const project = async () => at.project(await at.records());
const audit = (repair = true, isEmbedding = true) =>
  auditIndexes(
    {
      ...at.table,
      catalog: at.catalog,
      writer: at.writer,
      ...(isEmbedding && {
        vectorKeysOf: vectorKeysOf(embedder.model),
        vectorWriter: at.writerThat({ rewrites: true }),
      }),
    },
    { segments: 2, settleMs: 0, wait, repair },
  );
const rebuild = () =>
  rebuildIndexes({ ...at.table, catalog: at.catalog }, { segments: 2, graceMs: 100, acceptRejected: 0, wait });
const source = async (id: string) => (await at.entry('public', id))!.source;
/** Texts sent to the embedder so far. */
const embedded = () => endpoint.requests.flatMap(({ body }) => body.input);

describe('documents written while the embedder is down', () => {
  let listing: Listing;
  beforeEach(async () => {
    manner = DOWN;
    listing = await publish('轴承视觉检测');
    await at.write(aListing({ organisationId: owner.id }));
    await project();
    manner = {};
  });

  it('have no vectors, and an audit finds that in each class', async () => {
    expect(await source(listing.id)).not.toHaveProperty('vectors');
    expect(at.problems[0]?.reason).toContain('embedding service does not answer');
    const { drift } = await audit(false);
    expect(drift.map(({ kind, visibility, id }) => [kind, visibility, id])).toEqual([
      ['vectors', 'public', listing.id],
      ['vectors', 'member', listing.id],
    ]);
  });

  it('get them from an audit, everything else as it was', async () => {
    const before = (await at.entry('public', listing.id))!;
    expect(await audit()).toMatchObject({ repaired: 2, remaining: [] });
    const { revision, source: after } = (await at.entry('public', listing.id))!;
    const { vectors, vectorKeys, ...rest } = after;
    expect(Object.keys(vectors as object).sort()).toEqual(['en', 'zh']);
    expect(vectorKeys).toEqual((await at.entry('member', listing.id))?.source.vectorKeys);
    expect({ revision, source: rest }).toEqual(before);
    expect(await audit()).toMatchObject({ drift: [] });
  });

  it('stay as they are while it is still down, and the audit says why', async () => {
    manner = DOWN;
    const before = await at.entry('public', listing.id);
    const { repaired, remaining } = await audit();
    expect(repaired).toBe(0);
    expect(remaining.map(({ reason }) => reason)).toEqual(Array(2).fill('its vectors cannot be had right now'));
    expect(await at.entry('public', listing.id)).toEqual(before);
  });

  it('are as they should be where no embedder is configured', async () => {
    expect(await audit(true, false)).toMatchObject({ drift: [] });
  });
});

describe('an audit', () => {
  it('takes vectors of another model for none, and replaces them', async () => {
    const listing = await publish('轴承视觉检测');
    await project();
    const before = await source(listing.id);
    expect(await audit(false)).toMatchObject({ drift: [] });
    embedder.model = 'another-model';
    expect(await audit()).toMatchObject({ drift: [{ kind: 'vectors' }, { kind: 'vectors' }], repaired: 2 });
    expect((await source(listing.id)).vectorKeys).not.toEqual(before.vectorKeys);
    expect(await audit()).toMatchObject({ drift: [] });
  });

  it('mends a document that is stale, and with it its vectors', async () => {
    const listing = await publish('轴承视觉检测');
    await project();
    await at.write({ ...listing, version: 2, content: titled('齿轮箱在线监测') });
    expect(await audit()).toMatchObject({ drift: [{ kind: 'stale' }, { kind: 'stale' }], repaired: 2 });
    expect(await audit()).toMatchObject({ drift: [] });
  });
});

describe('writing again what the index has', () => {
  it('never brings back an older text, nor a document that was taken down', async () => {
    const [edited, closed] = [await publish('轴承视觉检测'), await publish('齿轮箱在线监测')];
    await project();
    await at.write({ ...edited, version: 2, content: titled('新的标题') });
    await at.write({ ...closed, version: 2, status: 'closed' });
    await project();
    const late = [edited, closed].flatMap((listing) => projectListing(listing, owner));
    const outcomes = await at.writerThat({ rewrites: true }).apply(late);
    expect(outcomes.map(({ result }) => result)).toEqual(Array(4).fill('superseded'));
    expect((await source(edited.id)).title).toMatchObject({ zh: '新的标题' });
    expect(await at.shows(closed.id)).toEqual({ public: 'tombstone', member: 'tombstone' });
  });

  it("is what the projector's own writer never does", async () => {
    const listing = await publish('轴承视觉检测');
    await project();
    const again = projectListing({ ...listing, content: titled('别的标题') }, owner);
    expect((await at.writer.apply(again)).map(({ result }) => result)).toEqual(['superseded', 'superseded']);
    expect((await source(listing.id)).title).toMatchObject({ zh: '轴承视觉检测' });
  });
});

describe('vectors of a text that has not changed', () => {
  it('are computed once for both classes, and taken over by edits of anything else', async () => {
    const listing = await publish('轴承视觉检测');
    await project();
    expect(embedded()).toHaveLength(2);
    const before = await source(listing.id);
    await at.write({ ...listing, version: 2, content: { ...aSolution(titled('轴承视觉检测')), deliveryWeeks: 30 } });
    await project();
    const after = await source(listing.id);
    expect([after.deliveryWeeks, after.vectors]).toEqual([30, before.vectors]);
    expect(embedded()).toHaveLength(2);
    await at.write({ ...listing, version: 3, content: titled('新的标题') });
    await project();
    expect(embedded()).toHaveLength(4);
  });

  it('are taken over by a reindex, which asks the embedder for none', async () => {
    const listings = await at.inTurn(30, (i) => publish(`第${i}件轴承视觉检测`));
    await project();
    const before = await Promise.all(listings.map(({ id }) => source(id)));
    const asked = embedded().length;
    expect(asked).toBe(60);
    expect(await rebuild()).toMatchObject({ listings: 30, mended: 0, rejected: [] });
    expect(embedded()).toHaveLength(asked);
    expect(await Promise.all(listings.map(({ id }) => source(id)))).toEqual(before);
    expect(await audit()).toMatchObject({ drift: [] });
  });

  it('are taken over by a reindex while the embedder is down, and those of new texts go missing', async () => {
    const known = await publish('轴承视觉检测');
    await project();
    manner = DOWN;
    const lost = await publish('齿轮箱在线监测');
    expect(await rebuild()).toMatchObject({ listings: 2, mended: 0 });
    expect([await source(known.id), await source(lost.id)]).toEqual([
      expect.objectContaining({ vectors: expect.anything() }),
      expect.not.objectContaining({ vectors: expect.anything() }),
    ]);
    manner = {};
    expect(await audit()).toMatchObject({ drift: [{ kind: 'vectors' }, { kind: 'vectors' }], repaired: 2 });
  });
});
