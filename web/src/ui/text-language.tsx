/** Chooses between the two languages of a listing's texts. */
import { SegmentedControl } from '@mantine/core';
import type { Language } from '../../../shared/schemas/localized-text.ts';

interface Props {
  readonly label: string;
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Each language is named in itself. */
export const TextLanguage = ({ label, language, onChange }: Props) => (
  <SegmentedControl
    size="xs"
    aria-label={label}
    value={language}
    onChange={(value) => onChange(value as Language)}
    data={[
      { value: 'zh', label: '中文' },
      { value: 'en', label: 'English' },
    ]}
  />
);
