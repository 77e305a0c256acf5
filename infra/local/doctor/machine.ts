/** Checks what does not depend on engines: Node, memory, disk. */
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { dirname } from 'node:path';
import type { LocalSettings } from '../settings.ts';
import type { Finding } from './finding.ts';

const LOWEST_NODE = [20, 19] as const;
const GIB = 1024 ** 3;

/** Compares `major.minor` of a Node version with the lowest that works. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const enough = major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1]);
  if (enough) return { subject: 'Node', level: 'ok', found: version };
  const mend = `install Node ${LOWEST_NODE.join('.')} or later (https://nodejs.org)`;
  return { subject: 'Node', level: 'fatal', found: version, mend };
}

/** Bytes of a heap size as Java takes it: `512m`, `2g`. */
export const heapBytes = (heap: string): number => Number.parseInt(heap, 10) * (heap.endsWith('g') ? GIB : 1024 ** 2);

/** Bytes that programs may still take; what the system would give back from its caches counts where it tells. */
function availableMemory(): number {
  if (!existsSync('/proc/meminfo')) return freemem();
  const line = /MemAvailable:\s+(\d+) kB/.exec(readFileSync('/proc/meminfo', 'utf8'));
  return line ? Number(line[1]) * 1024 : freemem();
}

/** Memory for the heaps, and about half as much again for what a Java process takes beside its heap. */
export function checkMemory(settings: LocalSettings, available = availableMemory()): Finding {
  const { external, opensearchHeap, dynamodbHeap } = settings;
  const opensearch = external.opensearchUrl ? 0 : heapBytes(opensearchHeap) * 1.5;
  const dynamodb = external.dynamodbEndpoint ? 0 : heapBytes(dynamodbHeap) * 0.75;
  const needed = opensearch + dynamodb + 0.3 * GIB;
  const found = `${(available / GIB).toFixed(1)} GB available, about ${(needed / GIB).toFixed(1)} GB needed`;
  if (available >= needed) return { subject: 'memory', level: 'ok', found };
  const mend = 'close other programs, or give OpenSearch less: OPENSEARCH_HEAP=512m';
  return { subject: 'memory', level: available < needed / 2 ? 'fatal' : 'warning', found, mend };
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/** Space where the state is kept. */
export function checkDisk(stateDir: string): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(stateDir));
  const free = bavail * bsize;
  const found = `${(free / GIB).toFixed(1)} GB free for ${stateDir}`;
  if (free >= 2 * GIB) return { subject: 'disk', level: 'ok', found };
  const mend = 'make room, or put the state elsewhere: DUIJIE_STATE=/path';
  return { subject: 'disk', level: free < GIB / 2 ? 'fatal' : 'warning', found, mend };
}
