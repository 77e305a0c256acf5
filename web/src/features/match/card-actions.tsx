/** What one can do with a match: read why, try changes, compare, decide. */
import { Button, Checkbox, Group } from '@mantine/core';
import { ChevronDown, ChevronUp, FlaskConical } from 'lucide-react';
import { useWords } from '../../i18n/words.tsx';
import { MarkButtons, type Marking } from '../marks/mark-buttons.tsx';

/** A part of the card that is opened and closed. */
export interface Opening {
  readonly open: boolean;
  toggle(): void;
}

/** Whether this match is among those compared; `full` where no more can be. */
export interface Comparing {
  readonly chosen: boolean;
  readonly full: boolean;
  toggle(): void;
}

interface Props {
  readonly why: Opening;
  readonly whatIf: Opening;
  readonly comparing: Comparing;
  readonly marking: Marking;
}

/** One row, or two on a phone. */
export function CardActions({ why, whatIf, comparing, marking }: Props) {
  const { t } = useWords();
  return (
    <Group gap="xs" className="no-print">
      <Button
        size="xs"
        variant="light"
        aria-expanded={why.open}
        onClick={why.toggle}
        leftSection={why.open ? <ChevronUp size={15} /> : <ChevronDown size={15} />}
      >
        {t(why.open ? 'match.hide-why' : 'match.show-why')}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-expanded={whatIf.open}
        leftSection={<FlaskConical size={15} />}
        onClick={whatIf.toggle}
      >
        {t('what-if.open')}
      </Button>
      <MarkButtons {...marking} />
      <Checkbox
        size="md"
        ml="xs"
        label={t('compare.choose')}
        styles={{ label: { fontSize: 'var(--mantine-font-size-sm)' } }}
        checked={comparing.chosen}
        disabled={comparing.full && !comparing.chosen}
        onChange={comparing.toggle}
      />
    </Group>
  );
}
