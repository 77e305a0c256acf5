/** What one decides about a match: worth a closer look, or not wanted, with the reason asked in one click. */
import { Button, Menu } from '@mantine/core';
import { RotateCcw, Star, StarOff, ThumbsDown } from 'lucide-react';
import { DISMISSAL_REASONS, type MarkContent, type MarkView } from '../../../../shared/schemas/mark.ts';
import { useWords } from '../../i18n/words.tsx';

/** What is known and may be done about one match by this reader; only owners and editors decide. */
export interface Marking {
  readonly mark: MarkView | undefined;
  readonly mayWrite: boolean;
  /** Undefined takes the mark back. */
  decide(content: MarkContent | undefined): void;
}

/** Of a match's buttons, those that decide. */
export function MarkButtons({ mark, mayWrite, decide }: Marking) {
  const { t } = useWords();
  if (!mayWrite) return null;
  const state = mark?.content.state;
  if (state === 'dismissed') {
    return (
      <Button size="xs" variant="default" leftSection={<RotateCcw size={15} />} onClick={() => decide(undefined)}>
        {t('marks.put-back')}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="xs"
        variant={state === 'shortlisted' ? 'light' : 'default'}
        leftSection={state === 'shortlisted' ? <StarOff size={15} /> : <Star size={15} />}
        onClick={() => decide(state === 'shortlisted' ? undefined : { state: 'shortlisted' })}
      >
        {t(state === 'shortlisted' ? 'marks.unlist' : 'marks.shortlist')}
      </Button>
      <Menu withinPortal={false} position="bottom-start" width={220} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<ThumbsDown size={15} />}>
            {t('marks.dismiss')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('marks.why')}</Menu.Label>
          {DISMISSAL_REASONS.map((reason) => (
            <Menu.Item
              key={reason}
              onClick={() =>
                decide({
                  state: 'dismissed',
                  reason,
                  ...(mark?.content.note !== undefined && { note: mark.content.note }),
                })
              }
            >
              {t(`dismissal.${reason}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
