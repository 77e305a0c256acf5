/** Registering an organisation, or changing its profile. */
import { Button, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import { isUscc } from '../../../../shared/uscc.ts';
import { request } from '../../api/request.ts';
import { useTaxonomy } from '../../i18n/code-names.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { CodeSelect } from '../posting/code-select.tsx';
import { emptyProfile, formOfProfile, type ProfileFields, profileOf } from './profile-fields.ts';

interface Props {
  /** Absent to register a new one. */
  readonly organisation?: Organisation;
  readonly onDone: () => void;
}

/** A credit code that cannot be is told at once; another name, type or code is verified again. */
export function ProfileForm({ organisation, onDone }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const [fields, setFields] = useState<ProfileFields>(
    organisation ? formOfProfile(organisation.profile) : emptyProfile,
  );
  const change = (part: Partial<ProfileFields>) => setFields({ ...fields, ...part });
  const wrongUscc = fields.uscc !== '' && !isUscc(fields.uscc);
  const saving = useMutation({
    mutationFn: () =>
      organisation
        ? request(`/v1/organisations/${organisation.id}`, {
            method: 'PUT',
            version: organisation.version,
            json: { profile: profileOf(fields) },
          })
        : request('/v1/organisations', { method: 'POST', json: { profile: profileOf(fields) } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['me'] });
      onDone();
    },
  });
  const text = (name: 'nameZh' | 'nameEn' | 'website', label: WordKey, lang?: 'zh' | 'en') => (
    <TextInput
      label={t(label)}
      value={fields[name]}
      maxLength={name === 'website' ? 200 : 120}
      {...(lang && { lang: languageTag(lang) })}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
    />
  );
  const code = (name: 'type' | 'region' | 'sizeBand', label: WordKey, taxonomy: TaxonomyName) => (
    <CodeField
      label={t(label)}
      taxonomy={taxonomy}
      value={fields[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {text('nameZh', 'profile.name-zh', 'zh')}
          {text('nameEn', 'profile.name-en', 'en')}
          {code('type', 'profile.type', 'organisation-types')}
          {code('sizeBand', 'profile.size', 'size-bands')}
          {code('region', 'profile.region', 'regions')}
          <TextInput
            label={t('profile.uscc')}
            value={fields.uscc}
            maxLength={18}
            onChange={({ currentTarget: { value } }) => change({ uscc: value.trim().toUpperCase() })}
            error={wrongUscc && fields.uscc.length === 18 ? t('profile.uscc-wrong') : undefined}
          />
          {text('website', 'profile.website')}
        </SimpleGrid>
        <CodeSelect
          label={t('profile.industries')}
          taxonomy="industries"
          max={10}
          codes={fields.industries}
          onChange={(industries) => change({ industries })}
        />
        <Textarea
          label={t('profile.about-zh')}
          lang="zh-CN"
          autosize
          minRows={2}
          maxLength={2000}
          value={fields.aboutZh}
          onChange={({ currentTarget: { value } }) => change({ aboutZh: value })}
        />
        <Textarea
          label={t('profile.about-en')}
          lang="en"
          autosize
          minRows={2}
          maxLength={2000}
          value={fields.aboutEn}
          onChange={({ currentTarget: { value } }) => change({ aboutEn: value })}
        />
        {saving.error && <ErrorNotice error={saving.error} />}
        <Group>
          <Button
            type="submit"
            loading={saving.isPending}
            disabled={wrongUscc || (fields.nameZh === '' && fields.nameEn === '')}
          >
            {t('action.save')}
          </Button>
          {organisation && (
            <Button variant="default" onClick={onDone}>
              {t('action.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

interface CodeFieldProps {
  readonly label: string;
  readonly taxonomy: TaxonomyName;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

function CodeField({ label, taxonomy, value, onChange }: CodeFieldProps) {
  const { t, language } = useWords();
  const list = useTaxonomy(taxonomy);
  const options = (list?.entries ?? []).map((entry) => ({
    value: entry.code,
    label: language === 'zh' ? entry.zh : (entry.en ?? entry.zh),
  }));
  return (
    <NativeSelect
      label={label}
      required
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[{ value: '', label: t('profile.choose') }, ...options]}
    />
  );
}
