/** What an offer can do, each with what backs it. */
import { Stack, Text } from '@mantine/core';
import type { Capability } from '../../../../shared/schemas/capability.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Language } from './languages.ts';

interface Props {
  readonly capabilities: readonly Capability[];
  readonly textLanguage: Language;
}

/** Match cards link to `capabilities.<position>`. */
export function CapabilityList({ capabilities, textLanguage }: Props) {
  const { t } = useWords();
  if (capabilities.length === 0) return null;
  return (
    <Section heading={t('field.capabilities')}>
      <Stack component="ul" gap="sm" m={0} pl="md">
        {capabilities.map(({ id, text, evidence }, i) => (
          <li key={id} id={`capabilities.${i}`}>
            <Text fz="sm">
              <Localized text={text} language={textLanguage} />
            </Text>
            {evidence && evidence.length > 0 && <EvidenceList evidence={evidence} textLanguage={textLanguage} />}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
