/** The figures of a need: budget, date, place, readiness, network, security. */
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import { useTaxonomy } from '../../i18n/code-names.ts';
import { useWords } from '../../i18n/words.tsx';
import { Section } from '../../ui/section.tsx';
import { FEN_IN_WAN, fenTyped } from '../../ui/typed-amount.ts';
import { CodeSelect } from '../posting/code-select.tsx';
import type { NeedForm } from './need-form.ts';
import type { PartProps } from './part.ts';

/** One code of a short list, or none. */
function OneCode({
  label,
  taxonomy,
  code,
  onChange,
}: {
  readonly label: string;
  readonly taxonomy: TaxonomyName;
  readonly code: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}) {
  const { t, language } = useWords();
  const list = useTaxonomy(taxonomy);
  const options = (list?.entries ?? []).map(({ code: value, zh, en }) => ({
    value,
    label: language === 'zh' ? zh : (en ?? zh),
  }));
  return (
    <NativeSelect
      label={label}
      value={code ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : value)}
      data={[{ value: '', label: t('post.any') }, ...options]}
    />
  );
}

/** Each may stay open; what is said is held against every offer. */
export function FactsPart({ form, change }: PartProps) {
  const { t } = useWords();
  const { site } = form;
  const setSite = (name: keyof NeedForm['site'], value: string | number | undefined) => {
    const { [name]: _, ...rest } = site;
    change({ site: value === undefined ? rest : { ...rest, [name]: value } });
  };
  const setOptional = (name: 'budgetMaxFen' | 'deadline' | 'trlMin', value: string | number | undefined) =>
    change({ [name]: value } as Partial<NeedForm>);
  return (
    <Section heading={t('post.facts')}>
      <CodeSelect
        label={t('field.scenarios')}
        taxonomy="scenarios"
        codes={form.scenarios}
        onChange={(scenarios) => change({ scenarios })}
      />
      <CodeSelect
        label={t('field.industries')}
        taxonomy="industries"
        codes={form.industries}
        onChange={(industries) => change({ industries })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('post.budget')}
          type="number"
          min={0}
          value={form.budgetMaxFen === undefined ? '' : form.budgetMaxFen / FEN_IN_WAN}
          onChange={({ currentTarget: { value } }) => setOptional('budgetMaxFen', fenTyped(value, FEN_IN_WAN))}
        />
        <TextInput
          label={t('field.deadline')}
          type="date"
          value={form.deadline ?? ''}
          onChange={({ currentTarget: { value } }) => setOptional('deadline', value === '' ? undefined : value)}
        />
        <OneCode
          label={t('field.siteRegion')}
          taxonomy="regions"
          code={site.region}
          onChange={(code) => setSite('region', code)}
        />
        <OneCode
          label={t('field.networkModes')}
          taxonomy="network-modes"
          code={site.networkMode}
          onChange={(code) => setSite('networkMode', code)}
        />
        <OneCode
          label={t('field.deploymentScopes')}
          taxonomy="deployment-scopes"
          code={site.deploymentScope}
          onChange={(code) => setSite('deploymentScope', code)}
        />
        <OneCode
          label={t('field.securityLevel')}
          taxonomy="security-levels"
          code={site.securityLevel === undefined ? undefined : String(site.securityLevel)}
          onChange={(code) => setSite('securityLevel', code === undefined ? undefined : Number(code))}
        />
        <OneCode
          label={t('field.trlMin')}
          taxonomy="trl"
          code={form.trlMin === undefined ? undefined : String(form.trlMin)}
          onChange={(code) => setOptional('trlMin', code === undefined ? undefined : Number(code))}
        />
      </SimpleGrid>
    </Section>
  );
}
