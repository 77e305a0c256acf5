/** Where the engines' files lie, and whether they lie there completely. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pinned artifacts; a change of this file leads to a new cache folder. */
export const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The Maven profiles of the pom, resolved one after the other because their dependencies would merge. */
export const PROFILES = ['opensearch', 'dynamodb'] as const;

/** Class paths of the fetched engines, as folders of jars. */
export interface EngineFiles {
  readonly dir: string;
  readonly opensearchLib: string;
  readonly opensearchPlugins: string;
  readonly dynamodbLib: string;
}

/** The folder for the present pom.xml, whether it exists or not. */
export function engineFiles(cacheDir: string): EngineFiles {
  const hash = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  const dir = join(cacheDir, 'engines', hash);
  return {
    dir,
    opensearchLib: join(dir, 'opensearch/lib'),
    opensearchPlugins: join(dir, 'opensearch/plugins'),
    dynamodbLib: join(dir, 'dynamodb/lib'),
  };
}

function jarCounts(files: EngineFiles): Record<string, number> {
  const count = (folder: string) => {
    try {
      return readdirSync(folder).filter((name) => name.endsWith('.jar')).length;
    } catch {
      return 0;
    }
  };
  return {
    opensearchLib: count(files.opensearchLib),
    opensearchPlugins: count(files.opensearchPlugins),
    dynamodbLib: count(files.dynamodbLib),
  };
}

const markerOf = (files: EngineFiles) => join(files.dir, 'complete.json');

/** True when a fetch has run to its end and every jar it counted is still there. */
export function isComplete(files: EngineFiles): boolean {
  try {
    const recorded = JSON.parse(readFileSync(markerOf(files), 'utf8')) as Record<string, number>;
    return Object.entries(jarCounts(files)).every(([folder, count]) => count > 0 && recorded[folder] === count);
  } catch {
    return false;
  }
}

/** Says that the folder is complete; written whole or not at all. False when a folder turned out empty. */
export function markComplete(files: EngineFiles): boolean {
  const counts = jarCounts(files);
  if (Object.values(counts).some((count) => count === 0)) return false;
  writeFileSync(`${markerOf(files)}.new`, `${JSON.stringify(counts)}\n`);
  renameSync(`${markerOf(files)}.new`, markerOf(files));
  return true;
}
