/** Everything one can go to or do, by typing a part of its name. */
import { Modal, useComputedColorScheme, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Activity,
  BadgeCheck,
  FileSpreadsheet,
  Keyboard,
  Languages,
  LogIn,
  LogOut,
  type LucideIcon,
  Moon,
  Search,
  Settings,
  Sparkles,
  Sun,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ListingView } from '../../../shared/schemas/listing/listing-view.ts';
import type { Language, LocalizedText } from '../../../shared/schemas/localized-text.ts';
import type { SuggestResult } from '../../../shared/schemas/search.ts';
import { request } from '../api/request.ts';
import { textOf } from '../features/listing/listing-texts.ts';
import { useSession } from '../features/session/session-store.ts';
import { signIn, signOut } from '../features/session/sign-in.ts';
import { useMe } from '../features/session/use-me.ts';
import { useWords } from '../i18n/words.tsx';
import { useWays } from './ways.tsx';

const [store, palette] = createSpotlight();
const TYPING_PAUSE_MS = 150;
const LONGEST = 100;
const LISTINGS_SHOWN = 5;

/** Pages that are not in the header. */
const FURTHER = [
  { to: '/mine/sheets', name: 'sheet.title', icon: FileSpreadsheet },
  { to: '/settings', name: 'way.settings', icon: Settings },
] as const;
const OPERATORS = [
  { to: '/review/organisations', name: 'verify.title', icon: BadgeCheck },
  { to: '/review/health', name: 'health.title', icon: Activity },
] as const;

const inLanguage = (text: LocalizedText, language: Language): string => text[language] ?? text.zh ?? text.en ?? '';

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

interface Props {
  readonly onHelp: () => void;
  readonly onClose: () => void;
}

/** Open from the start; arrows move, Enter takes, Escape closes. */
export function Palette({ onHelp, onClose }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  useEffect(palette.open, []);
  const words = typed.trim().slice(0, LONGEST);
  const named = ({ label }: Entry) => label.toLowerCase().includes(words.toLowerCase());
  const me = useMe();
  const ways = [...useWays(), ...(me ? FURTHER : []), ...(me?.operator ? OPERATORS : [])];
  const pages = ways.map(({ to, name, icon }) => ({
    key: to,
    label: t(name),
    icon,
    run: () => void navigate({ to }),
  }));
  const search: Entry = {
    key: 'search',
    label: t('palette.search-for', { words }),
    icon: Search,
    run: () => void navigate({ to: '/', search: { q: words } }),
  };
  const groups = [
    { name: t('palette.pages'), entries: pages.filter(named) },
    { name: t('palette.commands'), entries: useCommands(onHelp).filter(named) },
    { name: t('palette.mine'), entries: useMine().filter(named).slice(0, LISTINGS_SHOWN) },
    { name: t('palette.found'), entries: [...useFound(words), ...(words === '' ? [] : [search])] },
  ];
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      scrollable
    >
      <VisuallyHidden>
        <Modal.Title>{t('keys.palette')}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        aria-label={t('palette.label')}
        placeholder={t('palette.label')}
        leftSection={<Search size={18} />}
      />
      <Spotlight.ActionsList>
        {groups.map(
          ({ name, entries }) => entries.length > 0 && <EntryGroup key={name} name={name} entries={entries} />,
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const EntryGroup = ({ name, entries }: { readonly name: string; readonly entries: readonly Entry[] }) => (
  <Spotlight.ActionsGroup label={name}>
    {entries.map(({ key, label, icon: Icon, run }) => (
      <Spotlight.Action key={key} label={label} leftSection={<Icon size={18} aria-hidden />} onClick={run} />
    ))}
  </Spotlight.ActionsGroup>
);

/** The matches of one's published listings, the latest changed of each organisation. */
function useMine(): Entry[] {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const me = useMe();
  const pages = useQueries({
    queries: (me?.organisations ?? []).map(({ organisation: { id } }) => ({
      queryKey: ['mine', id, 'latest'],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        request<{ readonly items: readonly ListingView[] }>('/v1/me/listings', {
          query: { organisationId: id, limit: 50 },
          signal,
        }),
    })),
  });
  const published = pages.flatMap(({ data }) => data?.items.filter(({ status }) => status === 'published') ?? []);
  return published.map(({ id, content: { title } }) => ({
    key: id,
    label: t('palette.matches-of', { title: inLanguage(textOf(title), language) }),
    icon: Sparkles,
    run: () => void navigate({ to: '/mine/$id/matches', params: { id } }),
  }));
}

/** Listings whose titles begin like the words. */
function useFound(words: string): Entry[] {
  const { language } = useWords();
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(words, TYPING_PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['suggest', settled],
    queryFn: ({ signal }) => request<SuggestResult>('/v1/suggest', { query: { q: settled }, signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  if (words === '') return [];
  return (data?.listings ?? []).slice(0, LISTINGS_SHOWN).map(({ id, title }) => ({
    key: id,
    label: inLanguage(title, language),
    icon: Search,
    run: () => void navigate({ to: '/listings/$id', params: { id } }),
  }));
}

function useCommands(onHelp: () => void): Entry[] {
  const { t, language, switchTo } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  const { status } = useSession();
  const isIn = status === 'signed-in';
  return [
    {
      key: 'language',
      label: language === 'zh' ? 'English' : '中文',
      icon: Languages,
      run: () => switchTo(language === 'zh' ? 'en' : 'zh'),
    },
    {
      key: 'colours',
      label: t(`scheme.${other}`),
      icon: other === 'dark' ? Moon : Sun,
      run: () => setColorScheme(other),
    },
    { key: 'keys', label: t('keys.help'), icon: Keyboard, run: onHelp },
    {
      key: 'account',
      label: t(isIn ? 'session.sign-out' : 'session.sign-in'),
      icon: isIn ? LogOut : LogIn,
      run: () => void (isIn ? signOut() : signIn(window.location.pathname + window.location.search)),
    },
  ];
}
