/** The OpenAPI 3.1 document, made from the routes and the same schemas that validate. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './env.ts';

const TAGS = [
  { name: 'Listings', description: 'Needs and offers: write, submit, review, close' },
  { name: 'Search', description: 'Find published listings' },
  { name: 'Matches', description: 'Ranked and explained, the same card for both sides' },
  { name: 'Organisations', description: 'Who posts, and who is verified' },
  { name: 'Members', description: 'The people of an organisation, their roles, and how others join' },
  { name: 'Operations', description: 'How index and projector stand, for operators of the zone' },
  { name: 'Me', description: 'The signed-in person' },
  { name: 'Code lists', description: 'Codes of every field, in Chinese and English' },
  { name: 'Service', description: 'Whether it runs' },
];

/** `issuer` is where people sign in; its tokens go into the header Authorization. */
export function openApiDocument(app: OpenAPIHono<ApiEnv>, issuer: string) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: `An access token of ${issuer}`,
  });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Duijie API',
      version: '1.0.0',
      description:
        'Pairs supply and demand in a 5G + industrial internet pilot zone. Money is integer fen, times are ISO 8601 UTC. Errors are problem details (RFC 9457) whose `errors` name the fields that are wrong.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    tags: TAGS,
    security: [{ bearer: [] }],
  });
}
