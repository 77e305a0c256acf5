/** Says in the other language what a text speaks of, word by word, so that words alone find a listing across languages. */

/** A distinct word or phrase of a text. */
export interface TranslatedWord {
  /** As written at its first place. */
  readonly surface: string;
  /**
   * Its names in the other language, best first; those of the field's term base before those of the dictionary. Empty
   * for a Latin word nobody knows (a name, a model number), which may stand in a text of either language as it is.
   */
  readonly translations: readonly string[];
}

/** Caps on what a translation returns; a long text keeps its most telling words. */
export interface TranslationLimits {
  readonly words: number;
  /** Per word. */
  readonly translations: number;
}

/** A piece of a Chinese text at `text.slice(start, end)`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** `term`: of the field; `word`: of the dictionary; `verbatim`: Latin or a number; `function`: says nothing; `unknown`: a character of no word. */
  readonly kind: 'term' | 'word' | 'verbatim' | 'function' | 'unknown';
}

/** Deterministic and quick (no I/O after it was loaded); takes text of any length and reads its first 20,000 characters. */
export interface Dictionary {
  /** The English of one Chinese word (traditional or simplified), best first; empty for a word it does not have. */
  glosses(zhWord: string): string[];
  /** Cuts Chinese text into words, the longest known one first; punctuation and white space are left out. */
  segment(zhText: string): Segment[];
  /** The distinct words of a Chinese text in their order, function words dropped, with their English. */
  toEnglish(zhText: string, limits: TranslationLimits): TranslatedWord[];
  /** The distinct words and phrases of an English text in their order, function words dropped, with their Chinese. */
  toChinese(enText: string, limits: TranslationLimits): TranslatedWord[];
}
