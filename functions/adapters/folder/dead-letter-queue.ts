/** Dead letters as JSON files in a folder of this machine, the oldest first by name. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { DeadLetter, DeadLetterQueue } from '../../ports/dead-letters.ts';

const SUFFIX = '.json';

/** Sorts by time; the random part keeps two letters of the same item and instant apart. */
function fileName({ at, itemId }: DeadLetter): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 80);
  return `${plain(at)}-${plain(itemId)}-${randomUUID().slice(0, 8)}${SUFFIX}`;
}

async function letterNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(SUFFIX)).sort();
}

async function readLetter(path: string): Promise<DeadLetter> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as DeadLetter;
  } catch (error) {
    throw new AppError('INTERNAL', `${path} is not a dead letter.`, [], { cause: error });
  }
}

/** The queue over `folder`, which is made with the first letter. A letter once received is not received again by the same queue. */
export function folderDeadLetterQueue(folder: string): DeadLetterQueue {
  const received = new Set<string>();
  return {
    async put(letter) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, fileName(letter));
      // A reader never sees half a letter.
      await writeFile(`${path}.part`, `${JSON.stringify(letter, null, 2)}\n`);
      await rename(`${path}.part`, path);
    },
    async receive(max) {
      const names = (await letterNames(folder)).filter((name) => !received.has(name)).slice(0, max);
      const letters = await Promise.all(
        names.map(async (name) => ({ letter: await readLetter(join(folder, name)), handle: name })),
      );
      for (const name of names) received.add(name);
      return letters;
    },
    remove: (handle) => rm(join(folder, handle), { force: true }),
    count: async () => (await letterNames(folder)).length,
    async oldestAt() {
      const [oldest] = await letterNames(folder);
      return oldest === undefined ? undefined : (await readLetter(join(folder, oldest))).at;
    },
  };
}
