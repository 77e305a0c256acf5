/** Joining an organisation with the code that one of its owners passed on. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemError } from '../../api/problem-error.ts';
import { useWords } from '../../i18n/words.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { redeem, usePeopleChange } from './use-members.ts';

const CODE_LENGTH = 16;
const lengthOf = (code: string) => code.replace(/[^0-9A-Za-z]/g, '').length;

/** Says at the field where a code opens nothing. */
export function JoinForm() {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const joining = usePeopleChange(() => redeem(code));
  const isUnknown = joining.error instanceof ProblemError && joining.error.code === 'NOT_FOUND';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        joining.mutate(undefined, { onSuccess: () => setCode('') });
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          style={{ flex: '1 1 300px' }}
          label={t('join.code')}
          description={t('join.hint')}
          placeholder="7K2M-4QXR-9D3T-WB6H"
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          error={isUnknown ? t('join.unknown') : undefined}
        />
        <Button type="submit" variant="default" loading={joining.isPending} disabled={lengthOf(code) !== CODE_LENGTH}>
          {t('join.join')}
        </Button>
      </Group>
      {joining.error && !isUnknown && <ErrorNotice error={joining.error} />}
    </form>
  );
}
