/** What an offer can do, each with what backs it. */
import { Stack, Text } from '@mantine/core';
import type { Capability } from '../../../../shared/schemas/capability.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Language } from './languages.ts';
import { LockedMark } from './locked-mark.tsx';
import { type Locked, linesInPlace } from './locked-places.ts';

interface Props {
  readonly capabilities: readonly Capability[];
  readonly textLanguage: Language;
  readonly locked: Locked;
}

/** Match cards link to `capabilities.<position>`. */
export function CapabilityList({ capabilities, textLanguage, locked }: Props) {
  const { t } = useWords();
  const lines = linesInPlace(capabilities, 'capabilities', locked);
  if (lines.length === 0) return null;
  return (
    <Section heading={t('field.capabilities')}>
      <Stack component="ul" gap="sm" m={0} pl="md">
        {lines.map((line) =>
          'lock' in line ? (
            <li key={line.lock.field}>
              <LockedMark {...line} />
            </li>
          ) : (
            <li key={line.item.id} id={`capabilities.${line.shown}`}>
              <Text fz="sm">
                <Localized text={line.item.text} language={textLanguage} />
              </Text>
              <EvidenceList
                lines={linesInPlace(line.item.evidence ?? [], `capabilities.${line.position}.evidence`, locked)}
                textLanguage={textLanguage}
              />
            </li>
          ),
        )}
      </Stack>
    </Section>
  );
}
