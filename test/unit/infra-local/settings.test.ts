import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../infra/local/settings.ts';

describe('the settings of the local stack', () => {
  it('have a value for everything when the environment says nothing', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      apiPort: 8787,
      issuerPort: 8788,
      opensearchPort: 9221,
      dynamodbPort: 8765,
      opensearchHeap: '1g',
      external: {},
    });
    expect(settings.stateDir).toMatch(/\/\.state$/);
  });

  it('take what the environment gives, addresses without a slash at the end', () => {
    const settings = readSettings({
      PORT: '9000',
      OPENSEARCH_URL: 'http://127.0.0.1:9200/',
      OPENSEARCH_HEAP: '512m',
      DUIJIE_STATE: '/somewhere/else',
    });
    expect(settings).toMatchObject({
      apiPort: 9000,
      opensearchHeap: '512m',
      stateDir: '/somewhere/else',
      external: { opensearchUrl: 'http://127.0.0.1:9200' },
    });
  });

  it.each([
    ['PORT', '80'],
    ['PORT', 'http'],
    ['OPENSEARCH_PORT', '9300'],
    ['OPENSEARCH_HEAP', '1 GB'],
    ['OPENSEARCH_URL', 'localhost:9200'],
    ['DYNAMODB_ENDPOINT', 'dynamodb'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name}=${value}`);
  });
});
