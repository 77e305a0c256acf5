/** Asks for one field of an offer, whatever its type; groups and rows ask for theirs in turn. */
import { ActionIcon, Button, Fieldset, Group, Stack } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { useWords } from '../../i18n/words.tsx';
import type { OfferField as Field } from './offer-fields.ts';
import type { Loose } from './offer-form.ts';
import { Codes, type FieldProps, LocalText, type Of, OneCode, Plain, Range, Word } from './simple-fields.tsx';
import { SkillsField } from './skills-field.tsx';

/** Undefined stands for a field that is left open. */
export function OfferField({ field, ...rest }: FieldProps) {
  switch (field.type) {
    case 'codes':
      return <Codes field={field} {...rest} />;
    case 'code':
    case 'level':
      return <OneCode field={field} {...rest} />;
    case 'word':
      return <Word field={field} {...rest} />;
    case 'range':
      return <Range field={field} {...rest} />;
    case 'skills':
      return <SkillsField field={field} value={rest.value} onChange={rest.onChange} />;
    case 'group':
      return <FieldGroup field={field} {...rest} />;
    case 'rows':
      return <Rows field={field} {...rest} />;
    case 'text':
      return <LocalText field={field} {...rest} />;
    default:
      return <Plain field={field} {...rest} />;
  }
}

/** Wide fields take a line of their own. */
const isWide = ({ type }: Field): boolean => ['codes', 'text', 'skills', 'group', 'rows', 'range'].includes(type);

/** Fields side by side, the wide ones below each other. */
export function FieldGrid({
  fields,
  content,
  language,
  onChange,
}: {
  readonly fields: readonly Field[];
  readonly content: Loose;
  readonly language: Language;
  readonly onChange: (content: Loose) => void;
}) {
  return (
    <div className="field-grid">
      {fields.map((field) => (
        <div key={field.name} className={isWide(field) ? 'wide' : ''}>
          <OfferField
            field={field}
            value={content[field.name]}
            language={language}
            onChange={(value) => onChange({ ...content, [field.name]: value })}
          />
        </div>
      ))}
    </div>
  );
}

function FieldGroup({ field, value, language, onChange }: Of<'group' | 'rows'>) {
  const { t } = useWords();
  return (
    <Fieldset legend={t(field.label)} variant="filled" radius="md">
      <FieldGrid fields={field.fields} content={(value ?? {}) as Loose} language={language} onChange={onChange} />
    </Fieldset>
  );
}

function Rows({ field, value, language, onChange }: Of<'group' | 'rows'>) {
  const { t } = useWords();
  const rows = (value ?? []) as readonly Loose[];
  const name = t(field.label);
  // Rows have no names of their own; they are only ever added behind or taken out.
  const keyed = rows.map((row, i) => ({ row, i, key: `row ${i}` }));
  return (
    <Fieldset legend={name} variant="filled" radius="md">
      <Stack gap="sm">
        {keyed.map(({ row, i, key }) => (
          <Group key={key} align="flex-start" wrap="nowrap">
            <div style={{ flex: 1 }}>
              <FieldGrid
                fields={field.fields}
                content={row}
                language={language}
                onChange={(next) => onChange(rows.map((one, at) => (at === i ? next : one)))}
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              mt={24}
              aria-label={t('post.remove-row', { field: name, count: i + 1 })}
              onClick={() => onChange(rows.filter((_, at) => at !== i))}
            >
              <Trash2 size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="light"
          size="xs"
          leftSection={<Plus size={15} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...rows, {}])}
        >
          {t('post.add-row', { field: name })}
        </Button>
      </Stack>
    </Fieldset>
  );
}
