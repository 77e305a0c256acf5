/** One text of a listing in the language being written, with the leaks that were found in it. */
import { Textarea, TextInput } from '@mantine/core';
import type { Leak } from '../../../../shared/lifecycle/leak-check.ts';
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { LeakNotes } from './leak-notes.tsx';
import { withText } from './written-text.ts';

interface Props {
  /** Its name in the content. */
  readonly field: string;
  readonly label: string;
  readonly text: LocalizedText;
  readonly language: Language;
  readonly leaks: readonly Leak[];
  readonly maxLength: number;
  /** One line only where there are none. */
  readonly rows?: number;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly onChange: (text: LocalizedText) => void;
}

/** Grows with what is written. */
export function TextLine({ field, text, language, leaks, rows, onChange, ...look }: Props) {
  const common = {
    ...look,
    lang: languageTag(language),
    value: text[language] ?? '',
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(withText(text, language, currentTarget.value)),
  };
  return (
    <div>
      {rows === undefined ? <TextInput {...common} /> : <Textarea {...common} autosize minRows={rows} maxRows={16} />}
      <LeakNotes leaks={leaks} field={field} />
    </div>
  );
}
