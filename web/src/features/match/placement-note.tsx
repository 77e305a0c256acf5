/** Why a match stands where it does, and which nearly identical offers stand behind it. */
import { Stack, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowUpDown, ChevronDown, ChevronUp, Layers } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { render } from '../../../../shared/explanations/render.ts';
import type { Placement } from '../../../../shared/schemas/match.ts';
import { useWords } from '../../i18n/words.tsx';
import { Localized } from '../../ui/localized.tsx';
import { textOf } from '../listing/listing-texts.ts';
import { useListing } from '../listing/use-listing.ts';

const SIMILAR = 'order.similar';

interface Props {
  readonly placement: Placement | undefined;
  /** Where one would lose what one is writing. */
  readonly inNewTab?: boolean;
}

/** One line each; the nearly identical ones are listed when they are asked for. */
export function PlacementNote({ placement, inNewTab = false }: Props) {
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  if (!placement) return null;
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <Stack gap={2} fz="xs" c="dimmed">
      {placement.explanations.map((explanation) =>
        explanation.key === SIMILAR ? (
          <UnstyledButton
            key={explanation.key}
            fz="xs"
            c="dimmed"
            mih={24}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            style={{ alignSelf: 'flex-start' }}
          >
            <Line icon={<Layers size={13} aria-hidden />}>
              {render(explanation, language)} <Chevron size={13} aria-hidden style={{ verticalAlign: '-2px' }} />
            </Line>
          </UnstyledButton>
        ) : (
          <Line key={explanation.key} icon={<ArrowUpDown size={13} aria-hidden />}>
            {render(explanation, language)}
          </Line>
        ),
      )}
      {open && (
        <Stack component="ul" gap={4} m={0} pl={36} py={2}>
          {placement.similar.map((id) => (
            <SimilarListing key={id} id={id} inNewTab={inNewTab} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

const Line = ({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) => (
  <Text inherit span style={{ display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: 4 }} lh={1.5}>
    <span style={{ paddingTop: 2 }}>{icon}</span>
    <span>{children}</span>
  </Text>
);

/** Titles are fetched one by one: few stand behind another, and few people ask. */
function SimilarListing({ id, inNewTab }: { readonly id: string; readonly inNewTab: boolean }) {
  const { t } = useWords();
  const { data, error } = useListing(id);
  if (error) return null;
  return (
    <Text component="li" fz="sm" c="var(--mantine-color-text)">
      <Link
        to="/listings/$id"
        params={{ id }}
        className="quiet-link"
        style={{ textDecoration: 'underline', textUnderlineOffset: 3 }}
        {...(inNewTab && { target: '_blank' })}
      >
        {data ? <Localized text={textOf(data.content.title)} /> : t('match.similar-listing')}
      </Link>
    </Text>
  );
}
