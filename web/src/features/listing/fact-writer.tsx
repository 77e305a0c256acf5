/** Writes facts of a listing: a label and a value in the reader's language, or nothing where the listing does not say it. */
import type { ReactNode } from 'react';
import { formatFen, formatFenRange } from '../../../../shared/explanations/money.ts';
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import type { FenRange } from '../../../../shared/schemas/quantity.ts';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { formatCount, formatDate } from '../../i18n/formats.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { LockedMark } from './locked-mark.tsx';
import { type Locked, lockOf } from './locked-places.ts';

/** One line of the facts. */
export interface Fact {
  readonly label: WordKey;
  readonly value: ReactNode;
}

type Maybe<T> = T | undefined;

/** Each gives one fact, or none for undefined and for empty lists unless the field of the label is locked. */
export interface FactWriter {
  codes(label: WordKey, list: TaxonomyName, codes: Maybe<readonly string[]>): Fact[];
  code(label: WordKey, list: TaxonomyName, code: Maybe<string | number>): Fact[];
  range(label: WordKey, range: Maybe<FenRange>): Fact[];
  fen(label: WordKey, fen: Maybe<number>): Fact[];
  date(label: WordKey, date: Maybe<string>): Fact[];
  text(label: WordKey, text: Maybe<LocalizedText>): Fact[];
  word(label: WordKey, word: Maybe<WordKey>): Fact[];
  /** A number within a sentence of the catalogue. */
  number(label: WordKey, sentence: WordKey, count: Maybe<number>): Fact[];
  plain(label: WordKey, value: Maybe<ReactNode>): Fact[];
  /** A fact whose value is locked, if one of these fields is; they are the label's unless named. */
  locked(label: WordKey, fields?: readonly string[]): Fact[];
  /** Helpers for values that consist of several. */
  readonly language: Language;
  name(list: TaxonomyName, code: string): string;
}

/** A writer in the language chosen for the listing's texts, that marks what is `locked` in its place. */
export function useFactWriter(textLanguage: Language, locked: Locked): FactWriter {
  const { t, language } = useWords();
  const name = useCodeName();
  const lockedFact: FactWriter['locked'] = (label, fields = [label.replace('field.', '')]) => {
    const lock = lockOf(locked, ...fields);
    return lock ? [{ label, value: <LockedMark lock={lock} /> }] : [];
  };
  const plain = (label: WordKey, value: Maybe<ReactNode>): Fact[] =>
    value === undefined || value === '' ? lockedFact(label) : [{ label, value }];
  const separator = language === 'zh' ? '、' : ', ';
  return {
    language,
    name,
    plain,
    locked: lockedFact,
    codes: (label, list, codes = []) => plain(label, codes.map((code) => name(list, code)).join(separator)),
    code: (label, list, code) => plain(label, code === undefined ? undefined : name(list, String(code))),
    range: (label, range) => plain(label, range && formatFenRange(range.minFen, range.maxFen, language)),
    fen: (label, fen) => plain(label, fen === undefined ? undefined : formatFen(fen, language)),
    date: (label, date) => plain(label, date === undefined ? undefined : formatDate(date, language)),
    text: (label, text) => plain(label, text && <Localized text={text} language={textLanguage} />),
    word: (label, word) => plain(label, word && t(word)),
    number: (label, sentence, count) =>
      plain(label, count === undefined ? undefined : t(sentence, { count, shown: formatCount(count, language) })),
  };
}
