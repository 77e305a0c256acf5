/** Writing a need: an interview on the left, what it would find on the right. */
import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { findLeaks } from '../../../../shared/lifecycle/leak-check.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { useWords } from '../../i18n/words.tsx';
import { EditorHead } from '../posting/editor-head.tsx';
import { PreviewPanel } from '../posting/preview-panel.tsx';
import { SaveBar } from '../posting/save-bar.tsx';
import { useDraft } from '../posting/use-draft.ts';
import { usePreview } from '../posting/use-preview.ts';
import type { StoredListing } from '../posting/use-save-listing.ts';
import { ElementsPart } from './elements-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { contentOf, isPreviewable, missingFrom, type NeedForm } from './need-form.ts';
import { RequirementsPart } from './requirements-part.tsx';
import { SecrecyPart } from './secrecy-part.tsx';
import { StoryPart } from './story-part.tsx';

interface Props {
  readonly subject: string;
  readonly organisation: Organisation;
  readonly initial: NeedForm;
  /** The need being edited; absent for a new one. */
  readonly stored?: StoredListing;
}

/** Everything written is kept in this browser until the server has it. */
export function NeedEditor({ subject, organisation, initial, stored }: Props) {
  const { t } = useWords();
  const draft = useDraft(subject, stored?.id ?? 'new', initial);
  const { form, change } = draft;
  const preview = usePreview({ form, contentOf, isPreviewable });
  const leaks = useMemo(() => findLeaks(contentOf(form), organisation), [form, organisation]);
  const parts = { form, change };
  return (
    <Stack gap="md">
      <EditorHead title={t(stored ? 'post.edit-title' : 'way.post')} lead={t('post.lead')} draft={draft} />
      <div className="editor-columns">
        <Stack gap="md" miw={0}>
          <StoryPart {...parts} leaks={leaks} />
          <ElementsPart {...parts} />
          <RequirementsPart {...parts} leaks={leaks} costliest={preview.data?.costliest} />
          <FactsPart {...parts} />
          <SecrecyPart {...parts} />
          <SaveBar
            organisation={organisation}
            language={form.language}
            stored={stored}
            content={() => contentOf(form)}
            leaks={leaks}
            missing={missingFrom(form).map((name) => t(`post.${name}`))}
            onSaved={draft.forget}
          />
        </Stack>
        <div className="preview-column">
          <PreviewPanel content={contentOf(form)} preview={preview} />
        </div>
      </div>
    </Stack>
  );
}
