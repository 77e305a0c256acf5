/** What was decided about a match, and the note that goes with it, for one's own organisation alone. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Lock, Star, ThumbsDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { MAX_NOTE_LENGTH, type MarkContent } from '../../../../shared/schemas/mark.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Marking } from './mark-buttons.tsx';
import './marks.css';

const noted = (content: MarkContent, note: string): MarkContent => {
  const { note: _, ...rest } = content;
  const text = note.trim();
  return text === '' ? rest : { ...rest, note: text };
};

/** Nothing where nothing was decided. */
export function MarkStrip({ mark, mayWrite, decide }: Marking) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!mark) return null;
  const { content } = mark;
  const Icon = content.state === 'shortlisted' ? Star : ThumbsDown;
  return (
    <Stack gap={6} className="mark-strip" px="sm" py={8}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <Group gap={8} wrap="nowrap" align="flex-start" style={{ flex: '1 1 240px' }} miw={0}>
          <Icon
            size={16}
            fill={content.state === 'shortlisted' ? 'currentColor' : 'none'}
            aria-hidden
            style={{ flexShrink: 0, marginTop: 4 }}
          />
          <Text fz="sm" style={{ whiteSpace: 'pre-line' }}>
            <Text span inherit fw={600}>
              {t(content.state === 'shortlisted' ? 'marks.shortlisted' : `dismissal.${content.reason}`)}
            </Text>
            {content.note !== undefined && !writing && ` · ${content.note}`}
          </Text>
        </Group>
        {mayWrite && (
          <Button
            ref={opener}
            size="compact-xs"
            h={26}
            variant="subtle"
            aria-expanded={writing}
            onClick={() => {
              // A notice would lie over the field on a phone.
              notifications.clean();
              setWriting(!writing);
            }}
          >
            {t(content.note === undefined ? 'marks.add-note' : 'marks.edit-note')}
          </Button>
        )}
      </Group>
      {writing && (
        <NoteEditor
          note={content.note ?? ''}
          onDone={(note) => {
            setWriting(false);
            opener.current?.focus();
            if (note !== undefined) decide(noted(content, note));
          }}
        />
      )}
    </Stack>
  );
}

interface EditorProps {
  readonly note: string;
  /** Undefined where the note stays as it was. */
  readonly onDone: (note: string | undefined) => void;
}

function NoteEditor({ note, onDone }: EditorProps) {
  const { t } = useWords();
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone(undefined);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone(text);
  };
  return (
    <Stack gap={6}>
      <Textarea
        aria-label={t('marks.note')}
        description={
          <>
            <Lock size={12} aria-hidden style={{ verticalAlign: '-1px' }} /> {t('marks.note-hint')}
          </>
        }
        inputWrapperOrder={['label', 'input', 'description']}
        autosize
        minRows={2}
        maxLength={MAX_NOTE_LENGTH}
        ref={field}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group gap="xs">
        <Button size="xs" onClick={() => onDone(text)}>
          {t('action.save')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onDone(undefined)}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
