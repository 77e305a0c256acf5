/** Choosing codes of a list by typing part of their name, in either language or by another name. */
import { MultiSelect } from '@mantine/core';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import { useTaxonomy } from '../../i18n/code-names.ts';
import { useWords } from '../../i18n/words.tsx';

const SHOWN = 40;

interface Props {
  readonly label: string;
  readonly taxonomy: TaxonomyName;
  readonly codes: readonly string[];
  readonly onChange: (codes: string[]) => void;
  readonly max?: number;
  /** Small and without a visible label, within a line of other fields. */
  readonly compact?: boolean;
}

/** Several codes, shown by their names. */
export function CodeSelect({ label, taxonomy, codes, onChange, max = 20, compact = false }: Props) {
  const { t, language } = useWords();
  const list = useTaxonomy(taxonomy);
  const data = (list?.entries ?? []).map(({ code, zh, en }) => ({
    value: code,
    label: language === 'zh' ? zh : (en ?? zh),
  }));
  const spoken = (code: string) => {
    const entry = list?.get(code);
    return `${entry?.zh ?? ''} ${entry?.en ?? ''} ${entry?.aliases?.join(' ') ?? ''}`.toLowerCase();
  };
  return (
    <MultiSelect
      {...(compact ? { 'aria-label': label, size: 'xs', placeholder: codes.length === 0 ? label : '' } : { label })}
      data={data}
      value={list ? [...codes] : []}
      onChange={onChange}
      searchable
      hidePickedOptions
      maxValues={max}
      limit={SHOWN}
      nothingFoundMessage={t('post.no-code')}
      filter={({ options, search, limit }) =>
        options
          .filter((option) => 'value' in option && spoken(option.value).includes(search.trim().toLowerCase()))
          .slice(0, limit)
      }
    />
  );
}
