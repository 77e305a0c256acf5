/** The embedding model for tests, made first when it is not there; and the texts recorded from the original. */
import { readFileSync } from 'node:fs';
import { ensureModels } from '../../infra/local/models/fetch.ts';
import { findPython } from '../../infra/local/models/python.ts';
import { readSettings } from '../../infra/local/settings.ts';

/** A text with the ids and, for some, the vectors (base64) the original implementation gives; see record_reference.py. */
export interface ReferenceText {
  readonly text: string;
  readonly ids: readonly number[];
  readonly passage?: string;
  readonly query?: string;
}

export const referenceTexts = (): ReferenceText[] =>
  JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as ReferenceText[];

/** The model's folder; undefined on a machine without Python, where vectors are off; throws where Python is and it cannot be made. */
export async function modelForTests(): Promise<string | undefined> {
  const notes: string[] = [];
  const dir = await ensureModels({ cacheDir: readSettings().cacheDir, note: (text) => notes.push(text) });
  if (dir !== undefined || (await findPython()) === undefined) return dir;
  throw new Error(`The embedding model is missing; run \`npm run models\`.\n${notes.join('\n')}`);
}
