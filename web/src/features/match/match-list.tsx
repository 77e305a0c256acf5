/** The list of matches below its heading: filter by mark, cards, more of them, comparison. */
import { Alert, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { MarkState } from '../../../../shared/schemas/mark.ts';
import type { MatchCard } from '../../../../shared/schemas/match.ts';
import type { Me } from '../../../../shared/schemas/me.ts';
import { formatCount } from '../../i18n/formats.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { GoneMarks } from '../marks/gone-marks.tsx';
import type { Marking } from '../marks/mark-buttons.tsx';
import { MarkFilter } from '../marks/mark-filter.tsx';
import { useDecisions } from '../marks/use-decisions.tsx';
import { useMarks } from '../marks/use-marks.ts';
import { RecommendationsOff } from '../session/recommendations-off.tsx';
import { isSwitchedOff } from '../session/use-recommendations.ts';
import { CardList } from './card-list.tsx';
import { CompareBar, useCompared } from './compare-bar.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import { searchLike } from './search-like.ts';
import { otherParty, type Side } from './side.ts';
import { useMatches } from './use-matches.ts';

interface Props {
  readonly view: ListingView;
  readonly me: Me;
  readonly shown: MarkState | undefined;
  readonly onShow: (state: MarkState | undefined) => void;
  readonly head: (considered: ReactNode) => ReactNode;
  readonly waiting: ReactNode;
}

/** One's role for the listing's organisation; undefined for the zone office's reviewers, who mark nothing. */
const roleFor = (me: Me, { owner }: ListingView) =>
  owner.hidden ? undefined : me.organisations.find(({ organisation }) => organisation.id === owner.id)?.role;

/** What is decided leaves the list at once; the ranking itself stays as it was frozen. */
export function MatchList({ view, me, shown, onShow, head, waiting }: Props) {
  const { t, language } = useWords();
  const matches = useMatches(view.id, shown);
  const { data, error, refetch, hasNextPage } = matches;
  const side: Side = view.kind === 'need' ? 'need' : 'offer';
  const { compared, comparingOf, clear } = useCompared(side);
  const role = roleFor(me, view);
  const { marks, error: marksError } = useMarks(view.id, role !== undefined);
  const decide = useDecisions(view.id, marks);
  const mayWrite = role !== undefined && role !== 'viewer' && role !== 'moderator';
  if (isSwitchedOff(error)) return <RecommendationsOff search={searchLike(view)} />;
  const failure = error ?? marksError;
  if (failure) return <ErrorNotice error={failure} retry={() => void refetch()} />;
  const stateOf = (id: string) => marks.get(id)?.content.state;
  const isListed = (card: MatchCard) => {
    const state = stateOf(otherParty(card, side).id);
    return shown ? state === shown : state !== 'dismissed';
  };
  const markingOf = (otherId: string): Marking => ({
    mark: marks.get(otherId),
    mayWrite,
    decide: (content) => {
      const leaves = shown ? content?.state !== shown : content?.state === 'dismissed';
      if (leaves) focusNeighbour();
      decide(otherId, content);
    },
  });
  const cards = data?.pages.flatMap(({ items }) => items) ?? [];
  const listed = cards.filter(isListed);
  const first = data?.pages[0];
  const found = new Set(cards.map((card) => otherParty(card, side).id));
  const gone =
    shown && data && !hasNextPage
      ? [...marks.values()].filter(({ otherId, content }) => content.state === shown && !found.has(otherId))
      : [];
  return (
    <Stack gap="lg">
      {head(
        first &&
          !shown &&
          t('match.considered', { count: first.considered, shown: formatCount(first.considered, language) }),
      )}
      {role !== undefined && <MarkFilter marks={marks} shown={shown} onShow={onShow} />}
      {!data && waiting}
      {first && first.degraded.length > 0 && <Alert color="yellow">{t('match.degraded')}</Alert>}
      {data && listed.length === 0 && gone.length === 0 && !hasNextPage && (
        <Text className="surface" p="xl" ta="center">
          {t(shown ? `marks.none.${shown}` : 'match.none')}
        </Text>
      )}
      <CardList
        cards={listed}
        side={side}
        placements={data?.pages.flatMap(({ placements }) => placements ?? []) ?? []}
        comparingOf={comparingOf}
        markingOf={markingOf}
      />
      <GoneMarks marks={gone} mayWrite={mayWrite} onRemove={(otherId) => decide(otherId, undefined)} />
      <MoreButton list={matches} />
      <CompareBar compared={compared} side={side} onClear={clear} />
    </Stack>
  );
}
