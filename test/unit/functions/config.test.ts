/** The environment of each entry point: what is broken is named, and nothing else is said. */
import { describe, expect, it } from 'vitest';
import { readAidsConfig, readApiConfig, readProjectorConfig } from '../../../functions/config.ts';

const GOOD = {
  TABLE_NAME: 'marketplace',
  OPENSEARCH_URL: 'https://search.example',
  COUNTERS_TABLE_NAME: 'counters',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'duijie-api',
  ZONE_ORGANISATION_ID: 'org_01JN8Z5QG0TEST000000000000',
};

describe("the API's environment", () => {
  it('is read with its defaults', () => {
    expect(
      readApiConfig({ ...GOOD, DYNAMODB_ENDPOINT: '', CORS_ORIGINS: 'https://a.example, https://b.example' }),
    ).toEqual({
      tableName: 'marketplace',
      region: 'local',
      opensearchUrl: 'https://search.example',
      indexPrefix: 'listings',
      logLevel: 'INFO',
      countersTableName: 'counters',
      oidcIssuer: 'https://issuer.example',
      oidcAudience: 'duijie-api',
      zoneOrganisationId: 'org_01JN8Z5QG0TEST000000000000',
      corsOrigins: ['https://a.example', 'https://b.example'],
      readsPerMinute: 600,
      writesPerMinute: 120,
    });
  });

  it.each([
    ['TABLE_NAME', ''],
    ['OPENSEARCH_URL', 'search.example'],
    ['OIDC_ISSUER', 'http://issuer.example'],
    ['ZONE_ORGANISATION_ID', 'zone'],
    ['CORS_ORIGINS', 'everywhere'],
    ['READS_PER_MINUTE', 'many'],
    ['LOG_LEVEL', 'LOUD'],
  ])('with a broken %s is refused by that name', (name, value) => {
    expect(() => readApiConfig({ ...GOOD, [name]: value })).toThrow(
      new RegExp(`The environment is not usable. ${name}`),
    );
  });

  it('trusts an issuer without TLS on this machine only', () => {
    for (const OIDC_ISSUER of ['http://127.0.0.1:8788', 'http://localhost:1', 'http://[::1]:1'])
      expect(readApiConfig({ ...GOOD, OIDC_ISSUER }).oidcIssuer).toBe(OIDC_ISSUER);
    expect(() => readApiConfig({ ...GOOD, OIDC_ISSUER: 'http://localhost.example' })).toThrow('OIDC_ISSUER');
  });
});

describe("the projector's environment", () => {
  it('needs neither issuer nor limits', () => {
    const { TABLE_NAME, OPENSEARCH_URL } = GOOD;
    const config = readProjectorConfig({ TABLE_NAME, OPENSEARCH_URL, DEAD_LETTERS: 'file:///tmp/letters/' });
    expect(config).toMatchObject({ tableName: 'marketplace', deadLetters: 'file:///tmp/letters/' });
  });
});

describe('the embedder', () => {
  const embedderOf = (EMBEDDER: string) => readAidsConfig({ EMBEDDER, AWS_REGION: 'cn-north-1' }).embedder;

  it.each([
    'file:///var/task/model',
    'https://embeddings.example/v1',
    'http://127.0.0.1:9000/v1',
    'lambda:duijie-pilot-Embedder1A2B-Xy_z',
  ])('may be %s', (address) => {
    expect(embedderOf(address)).toEqual({
      address,
      region: 'cn-north-1',
      model: 'multilingual-e5-small-q4',
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      queryTimeoutMs: 150,
    });
  });

  it.each(['lambda:', 'lambda:../x', 'ftp://embeddings.example', 'model'])('may not be %s', (address) => {
    expect(() => embedderOf(address)).toThrow('EMBEDDER: give a file:, http: or https: address, or lambda:');
  });

  it('may be absent', () => {
    expect(readAidsConfig({ EMBEDDER: '' })).toEqual({});
  });
});
