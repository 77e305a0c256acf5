/** Who may read which field of a listing. */
import { NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { TIERS, type Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { fieldName } from '../listing/field-name.ts';

interface Props {
  readonly fields: readonly string[];
  readonly tiers: Readonly<Record<string, Tier>>;
  readonly onChange: (tiers: Readonly<Record<string, Tier>>) => void;
}

/** A title must be findable. */
const TITLE_TIERS: readonly Tier[] = ['public', 'member'];

/** Public unless somebody says otherwise. */
export function TierFields({ fields, tiers, onChange }: Props) {
  const { t } = useWords();
  const set = (field: string, tier: Tier) => {
    const { [field]: _, ...rest } = tiers;
    onChange(tier === 'public' ? rest : { ...rest, [field]: tier });
  };
  return (
    <>
      <Text fz="sm" c="dimmed">
        {t('post.tiers-hint')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
        {fields.map((field) => (
          <NativeSelect
            key={field}
            size="xs"
            label={fieldName(t, field)}
            value={tiers[field] ?? 'public'}
            onChange={({ currentTarget: { value } }) => set(field, value as Tier)}
            data={(field === 'title' ? TITLE_TIERS : TIERS).map((value) => ({ value, label: t(`tier.${value}`) }))}
          />
        ))}
      </SimpleGrid>
    </>
  );
}
