/** The list under the search box: what is suggested, each kind under its heading. */
import { Flex, Text } from '@mantine/core';
import { Fragment } from 'react';
import { languageTag } from '../../i18n/load-catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import './suggestion-list.css';
import { markTyped, type Suggestion, type SuggestionGroup } from './suggestion-groups.ts';

interface Props {
  readonly groups: readonly SuggestionGroup[];
  /** The key of the option that the arrows have reached. */
  readonly active: string | undefined;
  readonly typed: string;
  readonly take: (option: Suggestion) => void;
}

/** The focus stays in the box, so options are taken by pointer here and by key there. */
export function SuggestionList({ groups, active, typed, take }: Props) {
  const { t } = useWords();
  return (
    <div id="suggestions" role="listbox" aria-label={t('suggest.label')} className="suggestions surface">
      {groups.map(({ heading, options }) => (
        <Flex
          key={heading}
          role="group"
          aria-labelledby={`suggest-${heading}`}
          align="baseline"
          className="suggestion-group"
        >
          <Text id={`suggest-${heading}`} fz="xs" c="dimmed" className="suggestion-kind">
            {t(heading)}
          </Text>
          <div role="presentation">
            {options.map((option) => (
              <div
                key={option.key}
                id={option.key}
                role="option"
                tabIndex={-1}
                aria-selected={option.key === active}
                className="suggestion"
                // Before the box loses the focus, which would close the list under the pointer.
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(option);
                }}
              >
                <Name option={option} typed={typed} />
              </div>
            ))}
          </div>
        </Flex>
      ))}
    </div>
  );
}

function Name({ option, typed }: { readonly option: Suggestion; readonly typed: string }) {
  const { language } = useWords();
  const name = 'code' in option ? { zh: option.code.zh, en: option.code.en } : option.listing.title;
  const shown = inReadersLanguage(name, language);
  return (
    <span className="found" lang={languageTag(shown.language)}>
      {markTyped(shown.text, typed).map((piece, i) => {
        const key = `${i} ${piece}`;
        return i % 2 === 1 ? <em key={key}>{piece}</em> : <Fragment key={key}>{piece}</Fragment>;
      })}
    </span>
  );
}
