/** Who may read what of a need. */
import { NativeSelect, SimpleGrid, Switch, Text } from '@mantine/core';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { fieldName } from '../listing/field-name.ts';
import type { PartProps } from './part.ts';

/** Fields people keep to a narrower circle, and how far each may go: a title must be findable. */
const FIELDS = ['title', 'description', 'budget', 'deadline', 'site', 'requirements', 'elements'] as const;
const TIERS: readonly Tier[] = ['public', 'member', 'partner', 'deal'];
const TITLE_TIERS: readonly Tier[] = ['public', 'member'];

/** Public unless somebody says otherwise. */
export function SecrecyPart({ form, change }: PartProps) {
  const { t } = useWords();
  const setTier = (field: string, tier: Tier) => {
    const { [field]: _, ...rest } = form.tiers;
    change({ tiers: tier === 'public' ? rest : { ...rest, [field]: tier } });
  };
  return (
    <Section heading={t('post.secrecy')}>
      <Switch
        label={t('post.hide-owner')}
        description={t('post.hide-owner-hint')}
        checked={form.ownerHidden}
        onChange={({ currentTarget: { checked } }) => change({ ownerHidden: checked })}
      />
      <Text fz="sm" c="dimmed">
        {t('post.tiers-hint')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
        {FIELDS.map((field) => (
          <NativeSelect
            key={field}
            size="xs"
            label={fieldName(t, field)}
            value={form.tiers[field] ?? 'public'}
            onChange={({ currentTarget: { value } }) => setTier(field, value as Tier)}
            data={(field === 'title' ? TITLE_TIERS : TIERS).map((value) => ({ value, label: t(`tier.${value}`) }))}
          />
        ))}
      </SimpleGrid>
    </Section>
  );
}
