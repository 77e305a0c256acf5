/** The requirements of a need: text, how much each matters, and what would satisfy it where that can be typed. */
import { ActionIcon, Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Leak } from '../../../../shared/lifecycle/leak-check.ts';
import type { Importance } from '../../../../shared/schemas/requirement.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { LeakNotes } from '../posting/leak-notes.tsx';
import { LineTier } from '../posting/line-tier.tsx';
import { useAddedLine } from '../posting/use-added-line.ts';
import { sentPath, withText } from '../posting/written-text.ts';
import { AskField } from './ask-field.tsx';
import { type FormRequirement, nextRequirementId } from './need-form.ts';
import type { PartProps } from './part.ts';

const IMPORTANCES: readonly Importance[] = ['must', 'should', 'could'];

interface Props extends PartProps {
  readonly leaks: readonly Leak[];
  /** The requirement that costs most matches, by the preview. */
  readonly costliest: string | undefined;
}

/** A line without text is not sent. */
export function RequirementsPart({ form, change, leaks, costliest }: Props) {
  const { t } = useWords();
  const { requirements, tiers } = form;
  const added = useAddedLine();
  const addButton = useRef<HTMLButtonElement>(null);
  const replace = (id: string, next: FormRequirement | undefined) =>
    change({ requirements: requirements.flatMap((line) => (line.id === id ? (next ?? []) : line)) });
  const add = () => {
    const line: FormRequirement = { id: nextRequirementId(requirements), text: {}, importance: 'should' };
    added.note(line.id);
    change({ requirements: [...requirements, line] });
  };
  const remove = (id: string) => {
    replace(id, undefined);
    addButton.current?.focus();
  };
  return (
    <Section heading={t('post.requirements')}>
      <Text fz="sm" c="dimmed">
        {t('post.requirements-hint')}
      </Text>
      {requirements.map((line, i) => (
        <Stack key={line.id} gap="xs" className="requirement" p="sm">
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <Textarea
              ref={added.field(line.id)}
              style={{ flex: 1 }}
              aria-label={t('post.requirement', { count: i + 1 })}
              lang={languageTag(form.language)}
              autosize
              minRows={1}
              maxRows={5}
              maxLength={1000}
              placeholder={t('post.requirement-example')}
              value={line.text[form.language] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                replace(line.id, { ...line, text: withText(line.text, form.language, value) })
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('post.remove-requirement', { count: i + 1 })}
              onClick={() => remove(line.id)}
            >
              <Trash2 size={18} />
            </ActionIcon>
          </Group>
          <LeakNotes leaks={leaks} field={sentPath('requirements', requirements, i)} />
          <Group gap="sm" align="flex-start">
            <SegmentedControl
              size="xs"
              aria-label={t('post.importance', { count: i + 1 })}
              value={line.importance}
              onChange={(value) => replace(line.id, { ...line, importance: value as Importance })}
              data={IMPORTANCES.map((value) => ({ value, label: t(`importance.${value}`) }))}
            />
            <LineTier
              label={t('post.line-tier', { count: i + 1 })}
              line={line}
              list={tiers.requirements}
              onChange={(next) => replace(line.id, next)}
            />
            <AskField line={line} onChange={(next) => replace(line.id, next)} position={i + 1} />
          </Group>
          {costliest === line.id && (
            <Text fz="sm" c="orange.9" className="costliest">
              {t('post.costliest')}
            </Text>
          )}
        </Stack>
      ))}
      <Button
        ref={addButton}
        variant="light"
        leftSection={<Plus size={16} />}
        onClick={add}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('post.add-requirement')}
      </Button>
    </Section>
  );
}
