/** One field of an offer, by type: codes, words, amounts, texts, numbers and days. */
import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import { useTaxonomy } from '../../i18n/code-names.ts';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { FEN_IN_WAN, fenTyped } from '../../ui/typed-amount.ts';
import { CodeSelect } from '../posting/code-select.tsx';
import { withText } from '../posting/written-text.ts';
import type { OfferField as Field } from './offer-fields.ts';

/** Undefined stands for a field that is left open; `language` is the one texts are written in. */
export interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly language: Language;
  readonly onChange: (value: unknown) => void;
}

/** The same, of certain types. */
export type Of<T extends Field['type']> = Omit<FieldProps, 'field'> & {
  readonly field: Extract<Field, { readonly type: T }>;
};

/** Several codes of a list. */
export function Codes({ field, value, onChange }: Of<'codes'>) {
  const { t } = useWords();
  return (
    <CodeSelect label={t(field.label)} taxonomy={field.list} codes={(value ?? []) as string[]} onChange={onChange} />
  );
}

/** One code of a list, or the level that it stands for. */
export function OneCode({ field, value, onChange }: Of<'code' | 'level'>) {
  const { t, language } = useWords();
  const list = useTaxonomy(field.list);
  const options = (list?.entries ?? []).map(({ code, zh, en }) => ({
    value: code,
    label: language === 'zh' ? zh : (en ?? zh),
  }));
  const taken = (code: string) => (code === '' ? undefined : field.type === 'level' ? Number(code) : code);
  return (
    <NativeSelect
      label={t(field.label)}
      required={field.required ?? false}
      value={value === undefined ? '' : String(value)}
      onChange={({ currentTarget }) => onChange(taken(currentTarget.value))}
      data={[{ value: '', label: t(field.required ? 'profile.choose' : 'post.any') }, ...options]}
    />
  );
}

/** One of a few words of the interface. */
export function Word({ field, value, onChange }: Of<'word'>) {
  const { t } = useWords();
  const options = Object.entries(field.words).map(([word, key]) => ({ value: word, label: t(key) }));
  return (
    <NativeSelect
      label={t(field.label)}
      value={(value ?? '') as string}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
      data={[{ value: '', label: t('post.any') }, ...options]}
    />
  );
}

/** Two amounts, either of which may stay open. */
export function Range({ field, value, onChange }: Of<'range'>) {
  const { t } = useWords();
  const range = (value ?? {}) as { minFen?: number; maxFen?: number };
  const bound = (name: 'minFen' | 'maxFen', label: string) => (
    <TextInput
      label={label}
      type="number"
      min={0}
      value={range[name] === undefined ? '' : range[name] / FEN_IN_WAN}
      onChange={({ currentTarget }) =>
        onChange({
          ...range,
          [name]: fenTyped(currentTarget.value, FEN_IN_WAN),
        })
      }
    />
  );
  return (
    <SimpleGrid cols={2}>
      {bound('minFen', t('post.from', { field: t(field.label) }))}
      {bound('maxFen', t('post.to', { field: t(field.label) }))}
    </SimpleGrid>
  );
}

/** A text in the language of the moment. */
export function LocalText({ field, value, language, onChange }: Of<'text'>) {
  const { t } = useWords();
  const text = (value ?? {}) as LocalizedText;
  return (
    <Textarea
      label={t(field.label)}
      required={field.required ?? false}
      lang={languageTag(language)}
      autosize
      minRows={1}
      maxRows={8}
      value={text[language] ?? ''}
      onChange={({ currentTarget }) => onChange(withText(text, language, currentTarget.value))}
    />
  );
}

/** A number, an amount in fen, a day or a line of text. */
export function Plain({ field, value, onChange }: Of<'fen' | 'date' | 'plain' | 'number'>) {
  const { t } = useWords();
  const { type } = field;
  const scale = type === 'fen' ? FEN_IN_WAN : 1;
  const isNumber = type === 'fen' || type === 'number';
  const taken = (typed: string) =>
    type === 'fen' ? fenTyped(typed, scale) : typed === '' ? undefined : isNumber ? Number(typed) : typed;
  return (
    <TextInput
      label={t(field.label)}
      required={field.required ?? false}
      type={isNumber ? 'number' : type === 'date' ? 'date' : 'text'}
      {...(isNumber && { min: 0, step: 'any' })}
      value={value === undefined ? '' : isNumber ? Number(value) / scale : String(value)}
      onChange={({ currentTarget }) => onChange(taken(currentTarget.value))}
    />
  );
}
