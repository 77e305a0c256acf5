/** What an offer can do, one sentence a line: what needs are held against. */
import { ActionIcon, Button, Group, Text, Textarea } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Leak } from '../../../../shared/lifecycle/leak-check.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { LeakNotes } from '../posting/leak-notes.tsx';
import { LineTier } from '../posting/line-tier.tsx';
import { useAddedLine } from '../posting/use-added-line.ts';
import { sentPath, withText } from '../posting/written-text.ts';
import type { FormCapability } from './offer-form.ts';

interface Props {
  readonly capabilities: readonly FormCapability[];
  readonly language: Language;
  readonly leaks: readonly Leak[];
  /** Who may read the whole list. */
  readonly tier: Tier | undefined;
  readonly onChange: (capabilities: readonly FormCapability[]) => void;
}

const freeId = (lines: readonly FormCapability[]): string => {
  let n = lines.length + 1;
  while (lines.some(({ id }) => id === `c${n}`)) n++;
  return `c${n}`;
};

/** A line without text is not sent. */
export function CapabilitiesPart({ capabilities, language, leaks, tier, onChange }: Props) {
  const { t } = useWords();
  const added = useAddedLine();
  const addButton = useRef<HTMLButtonElement>(null);
  const replace = (next: FormCapability) => onChange(capabilities.map((one) => (one.id === next.id ? next : one)));
  const add = () => {
    const id = freeId(capabilities);
    added.note(id);
    onChange([...capabilities, { id, text: {} }]);
  };
  const remove = (id: string) => {
    onChange(capabilities.filter((one) => one.id !== id));
    addButton.current?.focus();
  };
  return (
    <Section heading={t('offer.capabilities')}>
      <Text fz="sm" c="dimmed">
        {t('offer.capabilities-hint')}
      </Text>
      {capabilities.map((line, i) => (
        <div key={line.id}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <Textarea
              ref={added.field(line.id)}
              style={{ flex: 1 }}
              aria-label={t('offer.capability', { count: i + 1 })}
              lang={languageTag(language)}
              autosize
              minRows={1}
              maxRows={5}
              maxLength={1000}
              placeholder={t('offer.capability-example')}
              value={line.text[language] ?? ''}
              onChange={({ currentTarget }) =>
                replace({ ...line, text: withText(line.text, language, currentTarget.value) })
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('offer.remove-capability', { count: i + 1 })}
              onClick={() => remove(line.id)}
            >
              <Trash2 size={18} />
            </ActionIcon>
          </Group>
          <Group mt={2}>
            <LineTier label={t('offer.line-tier', { count: i + 1 })} line={line} list={tier} onChange={replace} />
          </Group>
          <LeakNotes leaks={leaks} field={sentPath('capabilities', capabilities, i)} />
        </div>
      ))}
      <Button
        ref={addButton}
        variant="light"
        leftSection={<Plus size={16} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={add}
      >
        {t('offer.add-capability')}
      </Button>
    </Section>
  );
}
