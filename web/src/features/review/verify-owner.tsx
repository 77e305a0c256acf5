/** For operators: whether the zone office vouches for the organisation whose listing is reviewed. */
import { Badge, Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReviewItem } from '../../../../shared/schemas/listing/review-item.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useMe } from '../session/use-me.ts';

/** Nothing for an organisation that is verified. */
export function VerifyOwner({ item: { listing, ownerVerification } }: { readonly item: ReviewItem }) {
  const { t } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const { owner } = listing;
  const decision = useMutation({
    mutationFn: (verb: 'verify' | 'refuse') =>
      owner.hidden ? Promise.resolve() : request(`/v1/organisations/${owner.id}/${verb}`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['reviews'] }),
  });
  if (ownerVerification === 'verified') return null;
  return (
    <Group gap="xs">
      <Badge color="yellow" variant="light" tt="none">
        {t(`verification.${ownerVerification}`)}
      </Badge>
      {me?.operator && !owner.hidden && (
        <>
          <Button
            size="compact-sm"
            variant="light"
            loading={decision.isPending}
            onClick={() => decision.mutate('verify')}
          >
            {t('review.verify')}
          </Button>
          {ownerVerification === 'unverified' && (
            <Button
              size="compact-sm"
              variant="default"
              loading={decision.isPending}
              onClick={() => decision.mutate('refuse')}
            >
              {t('review.refuse')}
            </Button>
          )}
        </>
      )}
      {decision.error && <ErrorNotice error={decision.error} />}
    </Group>
  );
}
