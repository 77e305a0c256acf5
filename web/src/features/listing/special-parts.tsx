/** Parts that one kind alone has: sessions of a programme, rights of a transfer, cases of a solution. */
import { Stack, Table, Text } from '@mantine/core';
import { useCodeName } from '../../i18n/code-names.ts';
import { formatCount, formatDate } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { Section } from '../../ui/section.tsx';
import type { Language } from './languages.ts';
import type { Seen } from './offer-facts.ts';

type ListIn<T> = NonNullable<T>;

/** When it runs, and how many seats are left. */
export function SessionTable({ sessions }: { readonly sessions: ListIn<Seen<'program'>['sessions']> }) {
  const { t, language } = useWords();
  if (sessions.length === 0) return null;
  return (
    <Section heading={t('field.sessions')}>
      <Table fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('session.dates')}</Table.Th>
            <Table.Th>{t('session.seats-left')}</Table.Th>
            <Table.Th>{t('session.waiting')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.map((run) => (
            <Table.Tr key={run.startsOn}>
              <Table.Td>
                {formatDate(run.startsOn, language)} – {formatDate(run.endsOn, language)}
              </Table.Td>
              <Table.Td>
                {formatCount(run.seatsLeft, language)} / {formatCount(run.seats, language)}
              </Table.Td>
              <Table.Td>{formatCount(run.waiting ?? 0, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

interface RightsProps {
  readonly rights: ListIn<Seen<'transfer'>['rights']>;
  readonly coOwners: ListIn<Seen<'transfer'>['coOwners']>;
  readonly textLanguage: Language;
}

/** Numbers, where they stand, until when. */
export function RightsTable({ rights, coOwners, textLanguage }: RightsProps) {
  const { t, language } = useWords();
  const nameOf = useCodeName();
  if (rights.length === 0) return null;
  return (
    <Section heading={t('field.rights')}>
      <Table fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('right.number')}</Table.Th>
            <Table.Th>{t('right.status')}</Table.Th>
            <Table.Th>{t('right.expires')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rights.map((right) => (
            <Table.Tr key={right.number}>
              <Table.Td>
                {right.number}
                {right.title && (
                  <Text fz="xs" c="dimmed">
                    <Localized text={right.title} language={textLanguage} />
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{nameOf('legal-statuses', right.legalStatus)}</Table.Td>
              <Table.Td>{right.expiresOn === undefined ? '–' : formatDate(right.expiresOn, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {coOwners.length > 0 && (
        <Text fz="sm">
          {t('field.coOwners')}:{' '}
          {coOwners.map((name, i) => (
            <span key={JSON.stringify(name)}>
              {i > 0 && ', '}
              <Localized text={name} language={textLanguage} />
            </span>
          ))}
        </Text>
      )}
    </Section>
  );
}

interface CaseProps {
  readonly cases: ListIn<Seen<'solution'>['referenceCases']>;
  readonly textLanguage: Language;
}

/** What was delivered before; a client may stay unnamed. */
export function CaseList({ cases, textLanguage }: CaseProps) {
  const { t } = useWords();
  if (cases.length === 0) return null;
  return (
    <Section heading={t('field.referenceCases')}>
      <Stack gap="sm">
        {cases.map((one) => (
          <div key={JSON.stringify(one.title)}>
            <Text fz="sm" fw={600}>
              <Localized text={one.title} language={textLanguage} />
              {one.year !== undefined && ` (${one.year})`}
            </Text>
            {one.client && (
              <Text fz="xs" c="dimmed">
                <Localized text={one.client} language={textLanguage} />
              </Text>
            )}
            {one.result && (
              <Text fz="sm">
                <Localized text={one.result} language={textLanguage} />
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Section>
  );
}
