/** The code lists: everything a form or a filter offers, in both languages. */
import { createHash } from 'node:crypto';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { getTaxonomy, listTaxonomies } from '../../usecases/taxonomy/get-taxonomy.ts';
import { ANYONE, answers, IF_NONE_MATCH, problems } from '../contract.ts';
import { isUnchanged } from '../entity-tag.ts';
import { newRouter } from '../new-router.ts';

const entry = z
  .strictObject({
    code: z.string(),
    zh: z.string(),
    en: z.string().optional(),
    parent: z.string().optional(),
    aliases: z.array(z.string()).optional(),
    definition: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  })
  .meta({ id: 'TaxonomyEntry' });
const taxonomy = z.strictObject({ name: z.string(), entries: z.array(entry) }).meta({ id: 'Taxonomy' });
const taxonomyList = z
  .strictObject({ items: z.array(z.strictObject({ name: z.string(), size: z.int() })) })
  .meta({ id: 'TaxonomyList' });

const CACHED = 'public, max-age=3600';

const listAll = createRoute({
  method: 'get',
  path: '/v1/taxonomies',
  operationId: 'listTaxonomies',
  tags: ['Code lists'],
  summary: 'The names of all code lists',
  security: ANYONE,
  responses: { 200: answers(taxonomyList, 'Names and sizes'), ...problems() },
});

const getOne = createRoute({
  method: 'get',
  path: '/v1/taxonomies/{name}',
  operationId: 'getTaxonomy',
  tags: ['Code lists'],
  summary: 'One code list with both names of each code',
  security: ANYONE,
  parameters: [IF_NONE_MATCH],
  request: { params: z.strictObject({ name: z.string().max(40) }) },
  responses: {
    200: answers(taxonomy, 'The list'),
    304: { description: 'You have it already' },
    ...problems(404),
  },
});

interface Rendered {
  readonly text: string;
  readonly tag: string;
}

/** Lists change with a release only, so each is rendered once in a process. */
const rendered = new Map<string, Rendered>();

function renderedTaxonomy(name: string): Rendered {
  const known = rendered.get(name);
  if (known) return known;
  const text = JSON.stringify(getTaxonomy(name));
  const fresh = { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
  rendered.set(name, fresh);
  return fresh;
}

/** `/v1/taxonomies…` */
export const taxonomyRoutes = newRouter()
  .openapi(listAll, (c) => {
    c.header('Cache-Control', CACHED);
    return c.json({ items: listTaxonomies() }, 200);
  })
  .openapi(getOne, (c) => {
    const { text, tag } = renderedTaxonomy(c.req.valid('param').name);
    c.header('Cache-Control', CACHED);
    c.header('ETag', tag);
    if (isUnchanged(c, tag)) return c.body(null, 304);
    return c.body(text, 200, { 'Content-Type': 'application/json' });
  });
