/** Who may read what of a need. */
import { Switch } from '@mantine/core';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { TierFields } from '../posting/tier-fields.tsx';
import type { PartProps } from './part.ts';

/** Fields people keep to a narrower circle. */
const FIELDS = ['title', 'description', 'budget', 'deadline', 'site', 'requirements', 'elements'] as const;

/** The owner's name, and field by field. */
export function SecrecyPart({ form, change }: PartProps) {
  const { t } = useWords();
  return (
    <Section heading={t('post.secrecy')}>
      <Switch
        label={t('post.hide-owner')}
        description={t('post.hide-owner-hint')}
        checked={form.ownerHidden}
        onChange={({ currentTarget: { checked } }) => change({ ownerHidden: checked })}
      />
      <TierFields fields={FIELDS} tiers={form.tiers} onChange={(tiers) => change({ tiers })} />
    </Section>
  );
}
