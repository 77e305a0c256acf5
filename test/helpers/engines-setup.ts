/** Gives every test run a real OpenSearch and a real DynamoDB: the ones named in the environment, or its own on free ports. */
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Base address of the run's OpenSearch, as `http://127.0.0.1:9250`. */
    opensearchUrl: string;
    /** Address of the run's DynamoDB Local. */
    dynamodbEndpoint: string;
  }
}

/** Vitest calls it once before the first test. */
export default async function setup(project: TestProject): Promise<void> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  project.provide('opensearchUrl', process.env.OPENSEARCH_URL ?? '');
  project.provide('dynamodbEndpoint', process.env.DYNAMODB_ENDPOINT ?? '');
}
