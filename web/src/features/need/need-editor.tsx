/** Writing a need: an interview on the left, what it would find on the right. */
import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Save, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findLeaks } from '../../../../shared/lifecycle/leak-check.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ChangedMeanwhile, isStale } from './changed-meanwhile.tsx';
import { ElementsPart } from './elements-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { contentOf, isPreviewable, type NeedForm } from './need-form.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { RequirementsPart } from './requirements-part.tsx';
import { SecrecyPart } from './secrecy-part.tsx';
import { StoryPart } from './story-part.tsx';
import { useNeedForm } from './use-need-form.ts';
import { usePreview } from './use-preview.ts';
import { useSaveNeed } from './use-save-need.ts';

interface Props {
  readonly subject: string;
  readonly organisation: Organisation;
  readonly initial: NeedForm;
  /** The need being edited; absent for a new one. */
  readonly stored?: Pick<ListingView, 'id' | 'version' | 'status'>;
}

/** After saving, one goes on to the desk; after submitting, to the matches. */
export function NeedEditor({ subject, organisation, initial, stored }: Props) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const draft = useNeedForm(subject, stored?.id ?? 'new', initial);
  const { form, change } = draft;
  const preview = usePreview(form);
  const saving = useSaveNeed();
  const [acknowledged, setAcknowledged] = useState(false);
  const leaks = useMemo(() => findLeaks(contentOf(form), organisation), [form, organisation]);
  const mustAcknowledge = leaks.some(({ severity }) => severity === 'acknowledge');
  const save = (submit: boolean, overwrite = false) =>
    saving.mutate(
      {
        form,
        organisationId: organisation.id,
        submit,
        acknowledgeLeaks: acknowledged,
        overwrite,
        ...(stored && { stored }),
      },
      {
        onSuccess: ({ id }) => {
          draft.forget();
          void navigate(submit ? { to: '/mine/$id/matches', params: { id } } : { to: '/mine' });
        },
      },
    );
  const time =
    draft.savedAt &&
    new Intl.DateTimeFormat(languageTag(language), { timeStyle: 'short' }).format(new Date(draft.savedAt));
  const parts = { form, change };
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1} fz={26}>
            {t(stored ? 'post.edit-title' : 'way.post')}
          </Title>
          <Text c="dimmed" fz="sm">
            {t('post.lead')}
          </Text>
        </div>
        <Text fz="sm" c="dimmed" role="status">
          {time && t('post.kept', { time })}
        </Text>
      </Group>
      {draft.restored && (
        <Alert variant="light" p="xs">
          <Group justify="space-between">
            <Text fz="sm">{t('post.restored')}</Text>
            <Button size="compact-sm" variant="subtle" onClick={draft.discard}>
              {t('post.discard')}
            </Button>
          </Group>
        </Alert>
      )}
      <div className="editor-columns">
        <Stack gap="md" miw={0}>
          <StoryPart {...parts} leaks={leaks} />
          <ElementsPart {...parts} />
          <RequirementsPart {...parts} leaks={leaks} costliest={preview.data?.costliest} />
          <FactsPart {...parts} />
          <SecrecyPart {...parts} />
          {mustAcknowledge && (
            <Checkbox
              label={t('post.acknowledge')}
              checked={acknowledged}
              onChange={({ currentTarget: { checked } }) => setAcknowledged(checked)}
            />
          )}
          {saving.error && stored && isStale(saving.error) ? (
            <ChangedMeanwhile id={stored.id} overwrite={() => save(saving.variables?.submit ?? false, true)} />
          ) : (
            saving.error && <ErrorNotice error={saving.error} />
          )}
          <Group>
            <Button
              size="md"
              leftSection={<Send size={18} />}
              disabled={!isPreviewable(form)}
              loading={saving.isPending && saving.variables.submit}
              onClick={() => save(true)}
            >
              {t('post.submit')}
            </Button>
            <Button
              size="md"
              variant="default"
              leftSection={<Save size={18} />}
              disabled={!isPreviewable(form)}
              loading={saving.isPending && !saving.variables.submit}
              onClick={() => save(false)}
            >
              {t('post.save')}
            </Button>
          </Group>
        </Stack>
        <div className="preview-column">
          <PreviewPanel form={form} preview={preview} />
        </div>
      </div>
    </Stack>
  );
}
