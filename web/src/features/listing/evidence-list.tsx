/** What backs a claim, one line each. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import type { Evidence } from '../../../../shared/schemas/evidence.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { Localized } from '../../ui/localized.tsx';
import type { Language } from './languages.ts';
import { LockedMark } from './locked-mark.tsx';
import type { PlacedLine } from './locked-places.ts';

interface Props {
  readonly lines: readonly PlacedLine<Evidence>[];
  readonly textLanguage: Language;
}

/** Kind, title, year and number; a mark where a line is locked. */
export function EvidenceList({ lines, textLanguage }: Props) {
  const nameOf = useCodeName();
  return (
    <Stack gap={4}>
      {lines.map((line) =>
        'lock' in line ? (
          <LockedMark key={line.lock.field} {...line} />
        ) : (
          <Group key={JSON.stringify(line.item)} gap={8} wrap="nowrap" align="baseline" fz="sm">
            <Badge variant="light" color="gray" radius="sm" tt="none" size="sm" style={{ flexShrink: 0 }}>
              {nameOf('evidence-kinds', line.item.kind)}
            </Badge>
            <Text span inherit>
              <Localized text={line.item.title} language={textLanguage} />
              {line.item.year !== undefined && ` (${line.item.year})`}
              {line.item.reference !== undefined && ` · ${line.item.reference}`}
            </Text>
          </Group>
        ),
      )}
    </Stack>
  );
}
