/**
 * Gives every test run a real OpenSearch and a real DynamoDB, the ones named in the environment or its own on free ports,
 * and what finds listings across languages: the dictionary, and the embedder where the model can be had.
 */
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { startAids } from '../../infra/local/embedder/start-aids.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { startTogether } from '../../infra/local/start-together.ts';
import { startTestEngines } from './test-engines.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Base address of the run's OpenSearch, as `http://127.0.0.1:9250`. */
    opensearchUrl: string;
    /** Address of the run's DynamoDB Local. */
    dynamodbEndpoint: string;
    /** The dictionary's file, as DICTIONARY takes it. */
    dictionary: string;
    /** The embedder's address, as EMBEDDER takes it; empty where the model cannot be had. */
    embedder: string;
  }
}

/** Vitest calls it before the first test; what it returns is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const [engines, aids] = await startTogether([
    startTestEngines((text) => console.log(`engines: ${text}`)),
    startAids({ cacheDir: readSettings().cacheDir, note: (text) => console.log(`aids: ${text}`) }),
  ]);
  const { DICTIONARY, EMBEDDER = '' } = aids.environment;
  if (EMBEDDER === '') console.log('NOT TESTED: the embedding model and searches by vectors (see above).');
  project.provide('opensearchUrl', engines.opensearchUrl);
  project.provide('dynamodbEndpoint', engines.dynamodbEndpoint);
  project.provide('dictionary', DICTIONARY);
  project.provide('embedder', EMBEDDER);
  return async () => {
    await aids.stop();
    await engines.stop();
  };
}
