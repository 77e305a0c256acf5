/** Writing an offer of any kind: its words, what it can do, and the facts its readers look for. */
import { Group, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { findLeaks } from '../../../../shared/lifecycle/leak-check.ts';
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { TextLanguage } from '../../ui/text-language.tsx';
import { EditorHead } from '../posting/editor-head.tsx';
import { PreviewPanel } from '../posting/preview-panel.tsx';
import { SaveBar } from '../posting/save-bar.tsx';
import { TextLine } from '../posting/text-line.tsx';
import { TierFields } from '../posting/tier-fields.tsx';
import { useDraft } from '../posting/use-draft.ts';
import { usePreview } from '../posting/use-preview.ts';
import type { StoredListing } from '../posting/use-save-listing.ts';
import { CapabilitiesPart } from './capabilities-part.tsx';
import { FieldGrid } from './offer-field.tsx';
import { ACCEPTANCE, COMMON_FIELDS, OFFER_FIELDS } from './offer-fields.ts';
import { contentOfOffer, type FormCapability, type Loose, missingFrom, type OfferForm } from './offer-form.ts';

interface Props {
  readonly subject: string;
  readonly organisation: Organisation;
  readonly initial: OfferForm;
  readonly stored?: StoredListing;
}

const TEXTS = [
  { name: 'title', maxLength: 160, required: true },
  { name: 'summary', maxLength: 600, rows: 2 },
  { name: 'description', maxLength: 20_000, rows: 4 },
] as const;
/** Beside the facts; regions are always shown, for none of them means everywhere. */
const TIERED = ['title', 'summary', 'description', 'capabilities', 'evidence'];

/** One draft a kind is kept while nothing is saved; a field that says something may be kept to a narrower circle. */
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
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const preview = usePreview({
    form,
    contentOf: contentOfOffer,
    isPreviewable: (one) => missingFrom(one, required).length === 0,
  });
  const labelOf = (name: string) => t(fields.find((field) => field.name === name)?.label ?? 'field.title');
  const tiers = (content.tiers ?? {}) as Readonly<Record<string, Tier>>;
  const sent = contentOfOffer(form) as Loose;
  const tierable = [...TIERED, ...[...fields, ...COMMON_FIELDS, ACCEPTANCE].map(({ name }) => name)].filter(
    (name) => name !== 'regions' && (sent[name] !== undefined || tiers[name] !== undefined),
  );
  return (
    <Stack gap="md">
      <EditorHead title={t('offer.title', { kind: t(`kind.${kind}`) })} lead={t('offer.lead')} draft={draft} />
      <div className="editor-columns">
        <Stack gap="md" miw={0}>
          <Section heading={t('offer.words')}>
            <Group justify="flex-end">
              <TextLanguage
                label={t('post.language')}
                language={language}
                onChange={(next) => change({ language: next })}
              />
            </Group>
            {TEXTS.map(({ name, ...look }) => (
              <TextLine
                key={name}
                {...look}
                field={name}
                label={t(`field.${name}`)}
                text={(content[name] ?? {}) as LocalizedText}
                language={language}
                leaks={leaks}
                onChange={(text) => set({ ...content, [name]: text })}
              />
            ))}
          </Section>
          <CapabilitiesPart
            capabilities={(content.capabilities ?? []) as readonly FormCapability[]}
            language={language}
            leaks={leaks}
            tier={tiers.capabilities}
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
          {tierable.length > 0 && (
            <Section heading={t('offer.secrecy')}>
              <TierFields fields={tierable} tiers={tiers} onChange={(next) => set({ ...content, tiers: next })} />
            </Section>
          )}
          <SaveBar
            organisation={organisation}
            language={form.language}
            stored={stored}
            content={() => contentOfOffer(form)}
            leaks={leaks}
            missing={missingFrom(form, required).map(labelOf)}
            onSaved={draft.forget}
          />
        </Stack>
        <div className="preview-column">
          <PreviewPanel content={contentOfOffer(form)} preview={preview} />
        </div>
      </div>
    </Stack>
  );
}
