/** Checks each port of the stack: free, held by our own running stack, or by whom. */
import { join } from 'node:path';
import { isAlive } from '../processes/identity.ts';
import { lockOwner } from '../processes/lock.ts';
import { describeHolder, type PortHolder, portHolder } from '../processes/ports.ts';
import { readRecords } from '../processes/records.ts';
import type { LocalSettings } from '../settings.ts';
import type { Finding } from './finding.ts';

function judge(subject: string, variable: string, port: number, holder: PortHolder, settings: LocalSettings): Finding {
  const owner = lockOwner(join(settings.stateDir, 'lock'));
  const recorded = readRecords(settings.stateDir).find(
    (one) => one.identity.pid === holder.pid && isAlive(one.identity),
  );
  if (owner && (recorded || owner.pid === holder.pid)) {
    return { subject, level: 'ok', found: `${port} is in use by the running stack (process ${owner.pid})` };
  }
  if (recorded) {
    const found = `${port} is held by ${describeHolder(holder)}, left by an earlier run`;
    return { subject, level: 'warning', found, mend: 'the next `npm start` ends it' };
  }
  const end = holder.pid === undefined ? 'end that program' : `end that program (kill ${holder.pid})`;
  const mend = `${end}, or choose another port: ${variable}=${port + 1}`;
  return { subject, level: 'fatal', found: `${port} is held by ${describeHolder(holder)}`, mend };
}

/** One finding a port; those of engines whose address is given are not asked about. */
export async function checkPorts(settings: LocalSettings): Promise<Finding[]> {
  const { external } = settings;
  const ports: [subject: string, variable: string, port: number][] = [
    ['API', 'PORT', settings.apiPort],
    ['issuer', 'ISSUER_PORT', settings.issuerPort],
    ...(external.opensearchUrl
      ? []
      : [['OpenSearch', 'OPENSEARCH_PORT', settings.opensearchPort] as [string, string, number]]),
    ...(external.dynamodbEndpoint
      ? []
      : [['DynamoDB', 'DYNAMODB_PORT', settings.dynamodbPort] as [string, string, number]]),
  ];
  return Promise.all(
    ports.map(async ([name, variable, port]): Promise<Finding> => {
      const subject = `port ${name}`;
      const holder = await portHolder(port);
      return holder
        ? judge(subject, variable, port, holder, settings)
        : { subject, level: 'ok', found: `${port} is free` };
    }),
  );
}
