/** Which matches are listed: all that are not dismissed, the shortlist, or the dismissed. */
import { SegmentedControl } from '@mantine/core';
import type { MarkState, MarkView } from '../../../../shared/schemas/mark.ts';
import { useWords } from '../../i18n/words.tsx';

interface Props {
  readonly marks: ReadonlyMap<string, MarkView>;
  readonly shown: MarkState | undefined;
  readonly onShow: (state: MarkState | undefined) => void;
}

/** With how many stand in each. */
export function MarkFilter({ marks, shown, onShow }: Props) {
  const { t } = useWords();
  const count = (state: MarkState) => [...marks.values()].filter(({ content }) => content.state === state).length;
  return (
    <SegmentedControl
      aria-label={t('marks.filter')}
      className="no-print"
      style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
      value={shown ?? 'all'}
      onChange={(value) => onShow(value === 'all' ? undefined : (value as MarkState))}
      data={[
        { value: 'all', label: t('marks.all') },
        ...(['shortlisted', 'dismissed'] as const).map((state) => ({
          value: state,
          label: t(`marks.filter.${state}`, { number: count(state) }),
        })),
      ]}
    />
  );
}
