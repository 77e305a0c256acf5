/** The two languages of listings, without the schema library that shared/schemas brings along. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';

export type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';

/** In the order of the switch. */
export const LANGUAGES: readonly Language[] = ['zh', 'en'];
