/** Where the issuer sends people back to: finishes the sign-in and goes on where they came from. */
import { Center, Loader } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { completeSignIn, signIn } from './sign-in.ts';

/** The page at /callback. */
export function CallbackPage() {
  const router = useRouter();
  const [failure, setFailure] = useState<unknown>();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    completeSignIn().then((path) => router.history.replace(path), setFailure);
  }, [router]);
  if (failure !== undefined) return <ErrorNotice error={failure} retry={() => void signIn('/')} />;
  return (
    <Center py={120}>
      <Loader type="dots" />
    </Center>
  );
}
