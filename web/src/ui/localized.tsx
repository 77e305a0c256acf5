/** A text of a listing in the reader's language where it exists, tagged with the language it really is in. */
import { Text, type TextProps } from '@mantine/core';
import type { Language, LocalizedText } from '../../../shared/schemas/localized-text.ts';
import { languageTag } from '../i18n/load-catalogue.ts';
import { useWords } from '../i18n/words.tsx';

/** The text and its language; empty where neither is written. */
export function inReadersLanguage(text: LocalizedText, wanted: Language): { text: string; language: Language } {
  const other = wanted === 'zh' ? 'en' : 'zh';
  const own = text[wanted];
  return own !== undefined ? { text: own, language: wanted } : { text: text[other] ?? '', language: other };
}

interface Props extends TextProps {
  readonly text: LocalizedText;
  /** The reader's choice for this page; the interface's language where there is none. */
  readonly language?: Language | undefined;
}

/** An inline text; line breaks are kept. */
export function Localized({ text, language, ...look }: Props) {
  const words = useWords();
  const shown = inReadersLanguage(text, language ?? words.language);
  return (
    <Text span inherit lang={languageTag(shown.language)} style={{ whiteSpace: 'pre-line' }} {...look}>
      {shown.text}
    </Text>
  );
}
