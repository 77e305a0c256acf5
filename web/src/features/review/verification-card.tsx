/** One organisation that waits: what it says of itself, and the zone office's two answers. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import { request } from '../../api/request.ts';
import { formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Localized } from '../../ui/localized.tsx';
import { useProfileFacts } from '../organisation/profile-facts.ts';

const SHORTEST_REASON = 3;

type Decision = { readonly verb: 'verify' } | { readonly verb: 'refuse'; readonly reason: string };

/** Refusing needs a reason, which its people read. */
export function VerificationCard({ organisation }: { readonly organisation: Organisation }) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const [reason, setReason] = useState<string>();
  const facts = useProfileFacts(organisation.profile);
  const { id, version, profile, waitingSince, createdAt } = organisation;
  const decision = useMutation({
    mutationFn: ({ verb, ...rest }: Decision) =>
      request(`/v1/organisations/${id}/${verb}`, { method: 'POST', version, ...(verb === 'refuse' && { json: rest }) }),
    onSettled: () =>
      Promise.all(['verifications', 'reviews'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <Stack component="article" className="surface" p={{ base: 'sm', sm: 'md' }} gap="sm">
      <div>
        <Text component="h2" fw={600} fz="lg" m={0}>
          <Localized text={profile.name} />
        </Text>
        <Text fz="xs" c="dimmed">
          {t('verify.since', { date: formatDate(waitingSince ?? createdAt, language) })}
        </Text>
      </div>
      <FactList facts={facts} columns={3} />
      {profile.about && (
        <Text fz="sm">
          <Localized text={profile.about} />
        </Text>
      )}
      {profile.uscc === undefined && <Text fz="sm">{t('verify.no-uscc')}</Text>}
      {reason !== undefined && (
        <Textarea
          label={t('verify.reason')}
          description={t('verify.reason-hint')}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          ref={(field) => field?.focus({ preventScroll: true })}
        />
      )}
      {decision.error && <ErrorNotice error={decision.error} />}
      <Group gap="xs">
        {reason === undefined ? (
          <>
            <Button
              size="sm"
              leftSection={<BadgeCheck size={16} />}
              loading={decision.isPending}
              onClick={() => decision.mutate({ verb: 'verify' })}
            >
              {t('verify.vouch')}
            </Button>
            <Button size="sm" variant="default" onClick={() => setReason('')}>
              {t('review.refuse')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="sm"
              color="red.9"
              disabled={reason.trim().length < SHORTEST_REASON}
              loading={decision.isPending}
              onClick={() => decision.mutate({ verb: 'refuse', reason: reason.trim() })}
            >
              {t('review.refuse')}
            </Button>
            <Button size="sm" variant="default" onClick={() => setReason(undefined)}>
              {t('action.cancel')}
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
}
