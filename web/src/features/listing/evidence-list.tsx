/** What backs a claim, one line each. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import type { Evidence } from '../../../../shared/schemas/evidence.ts';
import { useCodeName } from '../../i18n/code-names.ts';
import { Localized } from '../../ui/localized.tsx';
import type { Language } from './languages.ts';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly textLanguage: Language;
}

/** Kind, title, year and number. */
export function EvidenceList({ evidence, textLanguage }: Props) {
  const nameOf = useCodeName();
  return (
    <Stack gap={4}>
      {evidence.map((one) => (
        <Group key={JSON.stringify(one)} gap={8} wrap="nowrap" align="baseline" fz="sm">
          <Badge variant="light" color="gray" radius="sm" tt="none" size="sm" style={{ flexShrink: 0 }}>
            {nameOf('evidence-kinds', one.kind)}
          </Badge>
          <Text span inherit>
            <Localized text={one.title} language={textLanguage} />
            {one.year !== undefined && ` (${one.year})`}
            {one.reference !== undefined && ` · ${one.reference}`}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
