/** The OpenSearch domain: encrypted, reached over TLS by signed requests of the granted functions only. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { Domain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
import type { Construct } from 'constructs';

interface SearchEngineProps {
  readonly instanceType: string;
  readonly nodes: number;
}

/** Two nodes or more stand in two zones, so that one zone's failure loses no search. */
export function searchEngine(scope: Construct, id: string, { instanceType, nodes }: SearchEngineProps): Domain {
  return new Domain(scope, id, {
    version: EngineVersion.OPENSEARCH_3_5,
    capacity: { dataNodes: nodes, dataNodeInstanceType: instanceType, multiAzWithStandbyEnabled: false },
    ...(nodes > 1 && { zoneAwareness: { enabled: true, availabilityZoneCount: 2 } }),
    ebs: { volumeSize: 50 },
    enforceHttps: true,
    tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS,
    encryptionAtRest: { enabled: true },
    nodeToNodeEncryption: true,
    advancedOptions: { 'action.auto_create_index': 'false' },
    // The index can be made anew from the table at any time.
    removalPolicy: RemovalPolicy.DESTROY,
  });
}
