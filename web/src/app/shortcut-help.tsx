/** The keys there are, in a window over the page. */
import { Kbd, Table } from '@mantine/core';
import type { WordKey } from '../i18n/load-catalogue.ts';
import { useWords } from '../i18n/words.tsx';
import { Window } from '../ui/window.tsx';

const KEYS: readonly (readonly [key: string, does: WordKey])[] = [
  ['/', 'keys.search'],
  ['Ctrl K', 'keys.palette'],
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['u', 'keys.undo'],
  ['m', 'keys.mine'],
  ['n', 'keys.post'],
  ['?', 'keys.help'],
];

/** Closed by Escape too. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Window title={t('keys.title')} onClose={onClose}>
      <Table>
        <Table.Tbody>
          {KEYS.map(([key, does]) => (
            <Table.Tr key={key}>
              <Table.Td w={80}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{t(does)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Window>
  );
}
