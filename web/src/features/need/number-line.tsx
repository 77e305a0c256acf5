/** A number of a requirement, which may be empty while another one is typed. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  /** Told of everything typed but nothing; what becomes of it is the value from then on. */
  readonly onType: (typed: string) => void;
}

/** Shows what is typed until one leaves it, then the value again. */
export function NumberLine({ label, value, onType }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      size="xs"
      type="number"
      min={0}
      step="any"
      w={130}
      aria-label={label}
      placeholder={label}
      value={typed ?? value ?? ''}
      onBlur={() => setTyped(undefined)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        if (currentTarget.value !== '') onType(currentTarget.value);
      }}
    />
  );
}
