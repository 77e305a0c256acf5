/** One part of a page with its heading. */
import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A second-level heading and what belongs to it, on a surface of its own. */
export const Section = ({ heading, children, id }: Props) => (
  <Stack
    component="section"
    className="surface"
    p={{ base: 'sm', sm: 'lg' }}
    gap="sm"
    {...(id !== undefined && { id })}
  >
    <Title order={2} fz="md">
      {heading}
    </Title>
    {children}
  </Stack>
);
