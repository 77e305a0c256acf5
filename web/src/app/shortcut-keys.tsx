/** Keys for people who do not reach for the mouse: / to search, Ctrl K for everything, j and k through a list, ? for help. */
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { withWords } from '../i18n/load-catalogue.ts';

const ShortcutHelp = lazy(
  withWords(() => import('./shortcut-help.tsx').then((loaded) => ({ default: loaded.ShortcutHelp }))),
);

const Palette = lazy(withWords(() => import('./palette.tsx').then((loaded) => ({ default: loaded.Palette }))));

/** Moves the focus to the next or the one before among the links and buttons marked as items of a list. */
function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-list-item]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** Listens everywhere but in fields, and shows the keys on `?`. */
export function ShortcutKeys() {
  const navigate = useNavigate();
  const [open, help] = useDisclosure(false);
  const [paletteOpen, palette] = useDisclosure(false);
  const search = async () => {
    const box = document.getElementById('search-box');
    // At once, or the next key would go astray.
    if (box) return box.focus();
    await navigate({ to: '/' });
    requestAnimationFrame(() => document.getElementById('search-box')?.focus());
  };
  useHotkeys([
    ['/', () => void search()],
    ['mod+K', palette.open],
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['m', () => void navigate({ to: '/mine' })],
    ['n', () => void navigate({ to: '/post' })],
    ['shift+?', () => help.open()],
  ]);
  return (
    <Suspense>
      {open && <ShortcutHelp onClose={help.close} />}
      {paletteOpen && <Palette onHelp={help.open} onClose={palette.close} />}
    </Suspense>
  );
}
