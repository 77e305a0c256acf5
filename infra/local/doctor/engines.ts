/** Checks whether engines can be had: given addresses, a JDK with Maven or the fetched artifacts, or Docker. */
import { engineFiles, isComplete } from '../engines/cache.ts';
import { isDockerRunning } from '../engines/docker.ts';
import { isDynamoDbReady } from '../engines/dynamodb.ts';
import { LOWEST_JAVA, listJdks } from '../engines/jdk.ts';
import { findMaven } from '../engines/maven.ts';
import { isOpenSearchReady } from '../engines/opensearch.ts';
import { NO_ENGINE_ADVICE } from '../engines/source.ts';
import type { LocalSettings } from '../settings.ts';
import type { Finding } from './finding.ts';

async function checkGiven(
  subject: string,
  variable: string,
  url: string,
  isReady: (url: string) => Promise<boolean>,
): Promise<Finding> {
  if (await isReady(url)) return { subject, level: 'ok', found: `answers at ${url} (${variable})` };
  const mend = `start it, or unset ${variable} to have one started here`;
  return { subject, level: 'fatal', found: `does not answer at ${url} (${variable})`, mend };
}

async function checkSources(settings: LocalSettings): Promise<Finding[]> {
  const [jdks, docker] = await Promise.all([listJdks(), isDockerRunning()]);
  const jdk = jdks.find((one) => one.major >= LOWEST_JAVA);
  const files = engineFiles(settings.cacheDir);
  const fetched = isComplete(files);
  const maven = findMaven();
  const able = (jdk !== undefined && (fetched || maven !== undefined)) || docker;
  const others = jdks.map((one) => `${one.major} in ${one.home}`).join(', ');
  const absent = able ? 'ok' : 'warning';
  const findings: Finding[] = [
    jdk
      ? { subject: 'JDK', level: 'ok', found: `${jdk.major} in ${jdk.home}` }
      : { subject: 'JDK', level: absent, found: `none of version ${LOWEST_JAVA} or later; found: ${others || 'none'}` },
    fetched
      ? { subject: 'artifacts', level: 'ok', found: `fetched, in ${files.dir}` }
      : { subject: 'artifacts', level: 'ok', found: 'not fetched yet (the first start does it, about 140 MB)' },
    maven
      ? { subject: 'Maven', level: 'ok', found: maven }
      : {
          subject: 'Maven',
          level: fetched ? 'ok' : absent,
          found: `not found${fetched ? ', and not needed any more' : ''}`,
        },
    { subject: 'Docker', level: 'ok', found: docker ? 'an engine answers' : 'no engine answers' },
  ];
  if (able) return findings;
  return [...findings, { subject: 'engines', level: 'fatal', found: 'none can be started', mend: NO_ENGINE_ADVICE }];
}

/** The findings about engines; where both addresses are given nothing else is asked for. */
export async function checkEngines(settings: LocalSettings): Promise<Finding[]> {
  const { opensearchUrl, dynamodbEndpoint } = settings.external;
  const given = await Promise.all([
    ...(opensearchUrl ? [checkGiven('OpenSearch', 'OPENSEARCH_URL', opensearchUrl, isOpenSearchReady)] : []),
    ...(dynamodbEndpoint ? [checkGiven('DynamoDB', 'DYNAMODB_ENDPOINT', dynamodbEndpoint, isDynamoDbReady)] : []),
  ]);
  return given.length === 2 ? given : [...given, ...(await checkSources(settings))];
}
