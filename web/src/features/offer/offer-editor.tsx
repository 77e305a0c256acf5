/** Writing an offer of any kind: its words, what it can do, and the facts its readers look for. */
import { Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { findLeaks } from '../../../../shared/lifecycle/leak-check.ts';
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { withText } from '../need/need-form.ts';
import { EditorHead } from '../posting/editor-head.tsx';
import { LeakNotes } from '../posting/leak-notes.tsx';
import { SaveBar } from '../posting/save-bar.tsx';
import { useDraft } from '../posting/use-draft.ts';
import type { StoredListing } from '../posting/use-save-listing.ts';
import { CapabilitiesPart } from './capabilities-part.tsx';
import { FieldGrid } from './offer-field.tsx';
import { ACCEPTANCE, COMMON_FIELDS, OFFER_FIELDS } from './offer-fields.ts';
import { contentOfOffer, type FormCapability, isSavable, type Loose, type OfferForm } from './offer-form.ts';

interface Props {
  readonly subject: string;
  readonly organisation: Organisation;
  readonly initial: OfferForm;
  readonly stored?: StoredListing;
}

/** One draft a kind is kept while nothing is saved. */
export function OfferEditor({ subject, organisation, initial, stored }: Props) {
  const { t } = useWords();
  const draft = useDraft(subject, stored?.id ?? `new-${initial.kind}`, initial);
  const { form, change } = draft;
  const { language, kind, content } = form;
  const fields = OFFER_FIELDS[kind];
  const set = (next: Loose) => change({ content: next });
  const leaks = useMemo(
    () => findLeaks({ tiers: {}, ...contentOfOffer(form) } as ListingContent, organisation),
    [form, organisation],
  );
  const text = (name: string) => (content[name] ?? {}) as LocalizedText;
  const setText = (name: string, value: string) => set({ ...content, [name]: withText(text(name), language, value) });
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return (
    <Stack gap="md" maw={900} w="100%" mx="auto">
      <EditorHead title={t('offer.title', { kind: t(`kind.${kind}`) })} lead={t('offer.lead')} draft={draft} />
      <Section heading={t('offer.words')}>
        <Group justify="flex-end">
          <SegmentedControl
            size="xs"
            aria-label={t('post.language')}
            value={language}
            onChange={(value) => change({ language: value as Language })}
            data={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Group>
        <TextInput
          label={t('field.title')}
          required
          lang={languageTag(language)}
          maxLength={160}
          value={text('title')[language] ?? ''}
          onChange={({ currentTarget }) => setText('title', currentTarget.value)}
        />
        {(['summary', 'description'] as const).map((name) => (
          <div key={name}>
            <Textarea
              label={t(`field.${name}`)}
              lang={languageTag(language)}
              autosize
              minRows={name === 'summary' ? 2 : 4}
              maxRows={16}
              maxLength={name === 'summary' ? 600 : 20_000}
              value={text(name)[language] ?? ''}
              onChange={({ currentTarget }) => setText(name, currentTarget.value)}
            />
            <LeakNotes leaks={leaks} field={name} />
          </div>
        ))}
      </Section>
      <CapabilitiesPart
        capabilities={(content.capabilities ?? []) as readonly FormCapability[]}
        language={language}
        leaks={leaks}
        onChange={(capabilities) => set({ ...content, capabilities })}
      />
      <Section heading={t('listing.facts')}>
        <FieldGrid
          fields={[...fields, ...COMMON_FIELDS, ACCEPTANCE]}
          content={content}
          language={language}
          onChange={set}
        />
      </Section>
      <SaveBar
        organisation={organisation}
        language={form.language}
        stored={stored}
        content={() => contentOfOffer(form)}
        leaks={leaks}
        ready={isSavable(form, required)}
        onSaved={draft.forget}
      />
    </Stack>
  );
}
