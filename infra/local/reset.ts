/** `npm run reset`: ends what an earlier start has left behind and removes the local state, so that the next start begins anew. */
import { rmSync } from 'node:fs';
import { removeVolume } from './engines/docker.ts';
import { failWith } from './fail-with.ts';
import { keptEnginesDir, readSettings } from './settings.ts';
import { claimState, endLeftovers, stackLabel } from './state-folder.ts';

async function main(): Promise<void> {
  const settings = readSettings();
  const { stateDir } = settings;
  const note = (text: string) => console.log(`  ${text}`);
  const release = await claimState(stateDir, note);
  try {
    await endLeftovers(stateDir, note);
    await endLeftovers(keptEnginesDir(settings), note);
    for (const engine of ['opensearch', 'dynamodb']) await removeVolume(`${stackLabel(stateDir)}-${engine}`);
    for (const folder of [keptEnginesDir(settings), stateDir]) rmSync(folder, { recursive: true, force: true });
  } finally {
    release();
  }
  console.log(`Removed ${stateDir}. The fetched engines stay in the cache.`);
}

await main().catch(failWith);
