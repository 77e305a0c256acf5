/** The frame round every page: name, ways, language, colours, account. */
import { Box, Container, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useWords } from '../i18n/words.tsx';
import { NoticePlace } from '../ui/notice-place.tsx';
import { AccountCorner } from './account-corner.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { ShortcutKeys } from './shortcut-keys.tsx';
import { Ways, WaysBelow } from './ways.tsx';

/** On a desk the ways stand in the header, on a phone below the page, in reach of the thumb. */
export function Shell() {
  const { t } = useWords();
  return (
    <>
      <a href="#main" className="skip-link">
        {t('shell.skip')}
      </a>
      <Box component="header" className="shell-header">
        <Container size="xl" h="100%">
          <Group h="100%" justify="space-between" wrap="nowrap" gap="md">
            <Group gap="xl" wrap="nowrap">
              <Link to="/" className="quiet-link" aria-label={t('product.name')}>
                <Group gap={8} wrap="nowrap">
                  <img src="/icon.svg" width={28} height={28} alt="" />
                  <Text fw={700} fz="lg" style={{ whiteSpace: 'nowrap' }}>
                    {t('product.short')}
                  </Text>
                </Group>
              </Link>
              <Box visibleFrom="sm">
                <Ways />
              </Box>
            </Group>
            <AccountCorner />
          </Group>
        </Container>
      </Box>
      <OfflineNotice />
      <Box component="main" id="main" tabIndex={-1}>
        <Container size="xl" py={{ base: 'md', sm: 'lg' }}>
          <Outlet />
        </Container>
      </Box>
      <Box component="footer" hiddenFrom="sm" className="shell-footer">
        <WaysBelow />
      </Box>
      <ShortcutKeys />
      <NoticePlace />
    </>
  );
}
