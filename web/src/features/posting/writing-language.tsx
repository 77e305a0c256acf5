/** In which language the texts of a listing are being written. */
import { SegmentedControl } from '@mantine/core';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { useWords } from '../../i18n/words.tsx';

interface Props {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Each language is named in itself; what was written in the other one stays. */
export function WritingLanguage({ language, onChange }: Props) {
  const { t } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('post.language')}
      value={language}
      onChange={(value) => onChange(value as Language)}
      data={[
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
