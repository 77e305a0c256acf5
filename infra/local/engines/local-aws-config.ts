/** How AWS clients are pointed at a local engine: with credentials that are no secret and open nothing. */

/** Client configuration for DynamoDB Local: it wants some credentials and checks none, so the machine's own are never sent. */
export const localAwsConfig = (endpoint: string) => ({
  endpoint,
  region: 'cn-north-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
