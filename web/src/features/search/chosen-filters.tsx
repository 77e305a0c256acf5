/** What is chosen, as chips that take it away again. */
import { Button, Group } from '@mantine/core';
import { X } from 'lucide-react';
import { formatFen } from '../../../../shared/explanations/money.ts';
import { useWords } from '../../i18n/words.tsx';
import { chosenValues, type SearchParams, toggled } from './search-params.ts';
import { useValueName } from './use-value-name.ts';

interface Props {
  readonly params: SearchParams;
  readonly onChange: (params: SearchParams) => void;
}

/** Nothing where nothing is chosen. */
export function ChosenFilters({ params, onChange }: Props) {
  const { t, language } = useWords();
  const nameOf = useValueName();
  const chosen = chosenValues(params);
  const { budgetMaxFen, ...withoutBudget } = params;
  if (chosen.length === 0 && budgetMaxFen === undefined) return null;
  const pill = (name: string, remove: () => void, key: string) => (
    <Button
      key={key}
      variant="default"
      size="compact-sm"
      radius="xl"
      fw={500}
      rightSection={<X size={14} aria-hidden />}
      aria-label={t('search.drop', { name })}
      onClick={remove}
    >
      {name}
    </Button>
  );
  return (
    <Group gap={6}>
      {chosen.map((one) => pill(nameOf(one), () => onChange(toggled(params, one)), `${one.facet} ${one.value}`))}
      {budgetMaxFen !== undefined &&
        pill(
          t('search.budget-chip', { amount: formatFen(Number(budgetMaxFen), language) }),
          () => onChange(withoutBudget),
          'budget',
        )}
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => onChange(params.q === undefined ? {} : { q: params.q })}
      >
        {t('search.drop-all')}
      </Button>
    </Group>
  );
}
