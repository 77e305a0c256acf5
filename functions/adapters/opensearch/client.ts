/** The connection to OpenSearch: one client a process, its requests signed where the domain is AWS's. */
import { Client, type ClientOptions } from '@opensearch-project/opensearch';

/** `url`: http on this machine, or an OpenSearch Service domain. */
export interface OpenSearchEndpoint {
  readonly url: string;
  /** How long one request may take; 10 s unless told. */
  readonly requestTimeoutMs?: number;
}

/** The region in the host name of an OpenSearch Service domain, in China too; undefined for any other host. */
export const signingRegion = (url: string): string | undefined =>
  /\.([a-z0-9-]+)\.es\.amazonaws\.com(?:\.cn)?$/.exec(new URL(url).hostname)?.[1];

async function signer(region: string): Promise<ClientOptions> {
  const [{ AwsSigv4Signer }, { defaultProvider }] = await Promise.all([
    import('@opensearch-project/opensearch/aws-v3'),
    import('@aws-sdk/credential-provider-node'),
  ]);
  const provider = defaultProvider();
  return AwsSigv4Signer({ region, service: 'es', getCredentials: () => provider() });
}

/**
 * A client for the endpoint. It tries once more when a connection breaks, never on 429: who writes in bulk waits and
 * tries again in its own measure.
 */
export async function openSearchClient({ url, requestTimeoutMs = 10_000 }: OpenSearchEndpoint): Promise<Client> {
  const region = signingRegion(url);
  return new Client({
    ...(region !== undefined && (await signer(region))),
    node: url,
    maxRetries: 1,
    requestTimeout: requestTimeoutMs,
    // One address: it is asked again at once after a failure rather than left to cool down.
    resurrectStrategy: 'none',
  });
}
