/** The end of an editor: submit for review or save as a draft, and what stands in the way. */
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Save, Send } from 'lucide-react';
import { useState } from 'react';
import type { Leak } from '../../../../shared/lifecycle/leak-check.ts';
import type { ListingContentInput } from '../../../../shared/schemas/listing/listing-content.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ChangedMeanwhile, isStale } from './changed-meanwhile.tsx';
import { CounterpartPreview } from './counterpart-preview.tsx';
import { type StoredListing, useSaveListing } from './use-save-listing.ts';

interface Props {
  readonly organisation: Organisation;
  /** The language being written. */
  readonly language: Language;
  readonly stored?: StoredListing | undefined;
  readonly content: () => ListingContentInput;
  readonly leaks: readonly Leak[];
  /** What must be filled in first, in the reader's words. */
  readonly missing: readonly string[];
  /** Told once the server has it. */
  readonly onSaved: () => void;
}

/** After submitting, one goes on to the matches; after saving, to the desk. */
export function SaveBar({ organisation, language, stored, content, leaks, missing, onSaved }: Props) {
  const { t, language: spoken } = useWords();
  const navigate = useNavigate();
  const saving = useSaveListing();
  const [acknowledged, setAcknowledged] = useState(false);
  const ready = missing.length === 0;
  const save = (submit: boolean, overwrite = false) =>
    saving.mutate(
      {
        content: content(),
        organisationId: organisation.id,
        submit,
        acknowledgeLeaks: acknowledged,
        overwrite,
        ...(stored && { stored }),
      },
      {
        onSuccess: ({ id }) => {
          onSaved();
          void navigate(submit ? { to: '/mine/$id/matches', params: { id } } : { to: '/mine' });
        },
      },
    );
  return (
    <>
      {leaks.some(({ severity }) => severity === 'acknowledge') && (
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
      {!ready && (
        <Text fz="sm" c="dimmed">
          {t('post.missing', { fields: missing.join(spoken === 'zh' ? '、' : ', ') })}
        </Text>
      )}
      <Group>
        <Button
          size="md"
          leftSection={<Send size={18} />}
          disabled={!ready}
          loading={saving.isPending && saving.variables.submit}
          onClick={() => save(true)}
        >
          {t('post.submit')}
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<Save size={18} />}
          disabled={!ready}
          loading={saving.isPending && !saving.variables.submit}
          onClick={() => save(false)}
        >
          {t('post.save')}
        </Button>
        <CounterpartPreview organisation={organisation} language={language} content={content} disabled={!ready} />
      </Group>
    </>
  );
}
