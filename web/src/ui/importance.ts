/** How the importance of a requirement looks, everywhere the same. */
import type { Importance } from '../../../shared/schemas/requirement.ts';

/** Mantine colours: a must stands out, a could steps back. */
export const IMPORTANCE_COLOURS: Readonly<Record<Importance, string>> = { must: 'red', should: 'pine', could: 'gray' };
