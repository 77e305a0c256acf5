/** One of one's own listings: its state, why it was sent back, and what can be done with it. */
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { fieldName } from '../listing/field-name.ts';
import { textOf } from '../listing/listing-texts.ts';
import { ConfirmStep } from './confirm-step.tsx';
import type { Step, Steps } from './use-step.ts';

const STEPS: Partial<Record<ListingView['status'], readonly Step[]>> = {
  draft: ['submit', 'delete'],
  rejected: ['submit', 'delete'],
  published: ['pause', 'close'],
  paused: ['resume', 'close'],
  closed: ['delete'],
  expired: ['close'],
};
const NAMES: Readonly<Record<Step, WordKey>> = {
  submit: 'desk.submit',
  pause: 'desk.pause',
  resume: 'desk.resume',
  close: 'desk.close',
  delete: 'desk.delete',
};
/** From these no step leads back. */
const FOR_GOOD = ['close', 'delete'] as const;
type ForGood = (typeof FOR_GOOD)[number];
const isForGood = (step: Step): step is ForGood => FOR_GOOD.some((one) => one === step);
const EDITABLE: readonly ListingView['status'][] = ['draft', 'rejected', 'published', 'paused'];

interface Props {
  readonly step: Steps;
  readonly view: ListingView;
  /** Where no heading says it. */
  readonly showsStatus?: boolean;
}

/** What has a way back is done at once and can be undone; the rest is asked first. */
export function ListingRow({ step, view, showsStatus = false }: Props) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<ForGood>();
  const isMine = step.variables?.view.id === view.id;
  const isBusy = isMine && step.isPending;
  const take = (name: Step) => (isForGood(name) ? setAsked(name) : step.mutate({ view, step: name }));
  const reasons = view.proposed?.reasons ?? view.reasons ?? [];
  return (
    <Stack component="article" className="surface" p={{ base: 'sm', sm: 'md' }} gap="xs" data-listing={view.id}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 320px' }} miw={0}>
          <Group gap="xs">
            <KindBadge kind={view.kind} />
            {showsStatus && (
              <Text fz="xs" fw={600}>
                {t(`status.${view.status}`)}
              </Text>
            )}
            <Text fz="xs" c="dimmed">
              {t('desk.updated', { date: formatDate(view.updatedAt, language) })}
            </Text>
            {view.proposed?.status === 'in-review' && <Text fz="xs">{t('desk.edit-in-review')}</Text>}
          </Group>
          <Text fw={600}>
            <Link to="/listings/$id" params={{ id: view.id }} className="quiet-link" data-list-item>
              <Localized text={textOf(view.content.title)} />
            </Link>
          </Text>
        </Stack>
        <Group gap="xs">
          {view.status !== 'closed' && (
            <Button size="xs" component={Link} to={`/mine/${view.id}/matches`} leftSection={<Sparkles size={15} />}>
              {t('desk.matches')}
            </Button>
          )}
          {EDITABLE.includes(view.status) && (
            <Button size="xs" variant="default" component={Link} to={`/mine/${view.id}/edit`}>
              {t('desk.edit')}
            </Button>
          )}
          {(STEPS[view.status] ?? []).map((name) => (
            <Button key={name} size="xs" variant="default" disabled={isBusy} onClick={() => take(name)}>
              {t(NAMES[name])}
            </Button>
          ))}
        </Group>
      </Group>
      {reasons.length > 0 && (
        <Alert color="red" variant="light" title={t('desk.sent-back')}>
          <List size="sm">
            {reasons.map(({ field, message }) => (
              <List.Item key={message}>
                {field !== undefined && `${fieldName(t, field)}: `}
                {message}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {isMine && step.error && <ErrorNotice error={step.error} />}
      {asked && (
        <ConfirmStep
          step={asked}
          view={view}
          onConfirm={() => {
            setAsked(undefined);
            step.mutate({ view, step: asked });
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Stack>
  );
}
