/** The keys there are, in a window over the page. */
import { Kbd, Modal, Table, Text } from '@mantine/core';
import type { WordKey } from '../i18n/load-catalogue.ts';
import { useWords } from '../i18n/words.tsx';

const KEYS: readonly (readonly [key: string, does: WordKey])[] = [
  ['/', 'keys.search'],
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['m', 'keys.mine'],
  ['n', 'keys.post'],
  ['?', 'keys.help'],
];

/** Closed by Escape too. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{t('keys.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
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
    </Modal>
  );
}
