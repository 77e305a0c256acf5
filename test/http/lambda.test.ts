/** The Lambda entry of the API, invoked as API Gateway invokes it. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';

type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

let api: TestApi;
let zone: Zone;
let handler: Handler;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  const { config } = api;
  Object.assign(process.env, {
    TABLE_NAME: config.tableName,
    AWS_REGION: config.region,
    DYNAMODB_ENDPOINT: config.dynamodbEndpoint,
    OPENSEARCH_URL: config.opensearchUrl,
    INDEX_PREFIX: config.indexPrefix,
    COUNTERS_TABLE_NAME: config.countersTableName,
    OIDC_ISSUER: config.oidcIssuer,
    OIDC_AUDIENCE: config.oidcAudience,
    ZONE_ORGANISATION_ID: config.zoneOrganisationId,
    READS_PER_MINUTE: '4',
    LOG_LEVEL: 'SILENT',
  });
  handler = (await import('../../functions/api/handler.ts')).handler as unknown as Handler;
});
afterAll(() => api.drop());

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly sourceIp?: string;
}

function event({
  method = 'GET',
  path,
  query = '',
  headers = {},
  body,
  sourceIp = '192.0.2.7',
}: Sent): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'api.example', ...headers },
    isBase64Encoded: body !== undefined,
    ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
    requestContext: {
      accountId: '0',
      apiId: 'a',
      domainName: 'api.example',
      domainPrefix: 'api',
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: 'test' },
    },
  };
}

describe('the Lambda entry', () => {
  it('takes a base64 body and answers text', async () => {
    const answer = await handler(
      event({
        method: 'POST',
        path: '/v1/listings',
        headers: {
          authorization: `Bearer ${await api.issuer.tokenFor(PEOPLE.smeOwner)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ organisationId: zone.sme.id, content: aNeed() }),
      }),
    );
    expect([answer.statusCode, answer.isBase64Encoded]).toEqual([201, false]);
    expect(answer.headers).toMatchObject({ etag: '"1"', 'content-type': 'application/json' });
    expect(JSON.parse(answer.body!)).toMatchObject({ status: 'draft', version: 1 });
  });

  it('answers problems as problem+json, searches, and serves the reference', async () => {
    const missing = await handler(event({ path: '/v1/nothing' }));
    expect([missing.statusCode, missing.headers?.['content-type']]).toEqual([404, 'application/problem+json']);
    const found = await handler(event({ path: '/v1/listings', query: 'q=%E8%BD%B4%E6%89%BF&kind=need&kind=solution' }));
    expect([found.statusCode, JSON.parse(found.body!)]).toMatchObject([200, { total: 0, items: [] }]);
    const page = await handler(event({ path: '/docs/favicon-32x32.png' }));
    expect([page.statusCode, page.isBase64Encoded]).toEqual([200, true]);
  });

  it('limits by the address that API Gateway saw, whatever the headers claim', async () => {
    const ask = (sourceIp: string, forwarded: string) =>
      handler(event({ path: '/v1/taxonomies', sourceIp, headers: { 'x-forwarded-for': forwarded } }));
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await ask('192.0.2.8', `198.51.100.${i}`)).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect((await ask('192.0.2.9', '192.0.2.8')).statusCode).toBe(200);
  });
});
