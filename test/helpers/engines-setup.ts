/** Gives every test run a real OpenSearch and a real DynamoDB: the ones named in the environment, or its own on free ports. */
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { startTestEngines } from './test-engines.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Base address of the run's OpenSearch, as `http://127.0.0.1:9250`. */
    opensearchUrl: string;
    /** Address of the run's DynamoDB Local. */
    dynamodbEndpoint: string;
  }
}

/** Vitest calls it before the first test; what it returns is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const engines = await startTestEngines((text) => console.log(`engines: ${text}`));
  project.provide('opensearchUrl', engines.opensearchUrl);
  project.provide('dynamodbEndpoint', engines.dynamodbEndpoint);
  return engines.stop;
}
