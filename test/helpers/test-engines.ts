/**
 * The engines of a test run, in a folder of their own that goes with them.
 *
 * OPENSEARCH_URL, DYNAMODB_ENDPOINT: those engines are used and nothing is started.
 * DUIJIE_TEST_ENGINES_KEEP=1: the engines are left running and the next run with it takes them as they are, which saves
 * ten seconds a run; `npm run reset` ends them. Tests name their tables and indexes freshly, so left-over ones do no harm.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { removeContainer } from '../../infra/local/engines/docker.ts';
import { type Engines, findRunningEngines, startEngines } from '../../infra/local/engines/engines.ts';
import { identify } from '../../infra/local/processes/identity.ts';
import { acquireLock } from '../../infra/local/processes/lock.ts';
import { freePort } from '../../infra/local/processes/ports.ts';
import { endSurvivors } from '../../infra/local/processes/records.ts';
import { HIGHEST_OPENSEARCH_PORT, keptEnginesDir, readSettings } from '../../infra/local/settings.ts';
import { AppError } from '../../shared/errors.ts';

type Note = (text: string) => void;

const FOLDER = /^duijie-test-(\d+)-/;
const LOWEST_OPENSEARCH_PORT = 9231;
const DYNAMODB_PORTS = [18_000, 18_999] as const;
const ATTEMPTS = 3;

/** Folders in the system's temporary folder that runs of this user have left, their processes being gone. */
function abandonedFolders(): string[] {
  return readdirSync(tmpdir())
    .filter((name) => identify(Number(FOLDER.exec(name)?.[1] ?? process.pid)) === undefined)
    .map((name) => join(tmpdir(), name))
    .filter((path) => statSync(path).uid === process.getuid?.());
}

/** Ends and removes what killed runs have left behind. */
async function sweep(note: Note): Promise<void> {
  for (const folder of abandonedFolders()) {
    for (const ended of await endSurvivors(folder, removeContainer)) note(`ended what a killed run had left: ${ended}`);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnFreePorts(stateDir: string, guarded: boolean, note: Note): Promise<Engines> {
  for (let attempt = 1; ; attempt++) {
    const settings = {
      ...readSettings(),
      stateDir,
      opensearchPort: await freePort(LOWEST_OPENSEARCH_PORT, HIGHEST_OPENSEARCH_PORT),
      dynamodbPort: await freePort(...DYNAMODB_PORTS),
    };
    try {
      return await startEngines({ settings, label: basename(stateDir), shortLived: true, guarded, note });
    } catch (error) {
      // Another run may take the same port in the seconds before OpenSearch listens on it.
      if (!(error instanceof AppError && error.code === 'CONFLICT') || attempt === ATTEMPTS) throw error;
    }
  }
}

async function keptEngines(note: Note): Promise<Engines> {
  const folder = keptEnginesDir(readSettings());
  const release = await acquireLock(join(folder, 'lock'), { waitMs: 200_000 });
  try {
    const running = await findRunningEngines(folder);
    if (running) return running;
    await endSurvivors(folder, removeContainer);
    return { ...(await startOnFreePorts(folder, false, note)), stop: async () => {} };
  } finally {
    release();
  }
}

async function ownEngines(note: Note): Promise<Engines> {
  await sweep(note);
  const folder = mkdtempSync(join(tmpdir(), `duijie-test-${process.pid}-`));
  const engines = await startOnFreePorts(folder, true, note);
  const stop = async () => {
    await engines.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...engines, stop };
}

/** Both engines for one run; `stop` ends those that were started for it alone. */
export function startTestEngines(note: Note): Promise<Engines> {
  const { opensearchUrl, dynamodbEndpoint } = readSettings().external;
  const given = opensearchUrl !== undefined && dynamodbEndpoint !== undefined;
  return process.env.DUIJIE_TEST_ENGINES_KEEP && !given ? keptEngines(note) : ownEngines(note);
}
