/** One listing that waits for review: what it says or changes, and the two decisions. */
import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ReviewItem } from '../../../../shared/schemas/listing/review-item.ts';
import { request } from '../../api/request.ts';
import { formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { OwnerLine } from '../../ui/owner-line.tsx';
import { textOf } from '../listing/listing-texts.ts';
import { ChangeTable } from './change-table.tsx';
import { VerifyOwner } from './verify-owner.tsx';

const SHORTEST_REASON = 3;

type Decision = { readonly verb: 'approve' } | { readonly verb: 'reject'; readonly message: string };

/** Sending back needs a reason the owner can act on. */
export function ReviewCard({ item }: { readonly item: ReviewItem }) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const [rejecting, setRejecting] = useState(false);
  const [message, setMessage] = useState('');
  const { listing, changes } = item;
  const decision = useMutation({
    mutationFn: (made: Decision) =>
      request(`/v1/listings/${listing.id}/${made.verb}`, {
        method: 'POST',
        version: listing.version,
        ...(made.verb === 'reject' && { json: { reasons: [{ message: made.message }] } }),
      }),
    onSettled: () =>
      Promise.all(['reviews', 'search', 'listing'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  const content = listing.proposed?.content ?? listing.content;
  return (
    <Stack component="article" className="surface" p={{ base: 'sm', sm: 'md' }} gap="sm">
      <Group gap="xs">
        <KindBadge kind={listing.kind} />
        <Badge variant="outline" color="gray" radius="sm" tt="none">
          {t(changes ? 'review.edit' : 'review.new')}
        </Badge>
        <OwnerLine owner={listing.owner} />
        <VerifyOwner item={item} />
        <Text fz="xs" c="dimmed">
          {formatDate(listing.updatedAt, language)}
        </Text>
      </Group>
      <Text component="h2" fw={600} fz="lg" m={0}>
        <Link to="/listings/$id" params={{ id: listing.id }} className="quiet-link" data-list-item>
          <Localized text={textOf(content.title)} />
        </Link>
      </Text>
      {changes ? (
        <ChangeTable changes={changes} />
      ) : (
        <Text fz="sm" lineClamp={5}>
          <Localized text={textOf(content.description ?? content.summary)} />
        </Text>
      )}
      {rejecting && (
        <Textarea
          label={t('review.reason')}
          description={t('review.reason-hint')}
          autosize
          minRows={2}
          maxLength={1000}
          value={message}
          onChange={({ currentTarget: { value } }) => setMessage(value)}
          data-autofocus
        />
      )}
      {decision.error && <ErrorNotice error={decision.error} />}
      <Group gap="xs">
        {rejecting ? (
          <>
            <Button
              size="sm"
              color="red.9"
              disabled={message.trim().length < SHORTEST_REASON}
              loading={decision.isPending}
              onClick={() => decision.mutate({ verb: 'reject', message: message.trim() })}
            >
              {t('review.send-back')}
            </Button>
            <Button size="sm" variant="default" onClick={() => setRejecting(false)}>
              {t('action.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="sm"
              leftSection={<Check size={16} />}
              loading={decision.isPending}
              onClick={() => decision.mutate({ verb: 'approve' })}
            >
              {t('review.approve')}
            </Button>
            <Button size="sm" variant="default" leftSection={<Undo2 size={16} />} onClick={() => setRejecting(true)}>
              {t('review.send-back')}
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
}
