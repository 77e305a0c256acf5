/** Who is signed in, in memory only: a token is never written anywhere. */
import { useSyncExternalStore } from 'react';

/** `expired` says that somebody was signed in until the token ran out. */
export interface Session {
  readonly status: 'anonymous' | 'signed-in' | 'expired';
  readonly token?: string;
}

let current: Session = { status: 'anonymous' };
const listeners = new Set<() => void>();

function change(next: Session): void {
  current = next;
  for (const listener of listeners) listener();
}

/** The token to call the API with; undefined for a visitor. */
export const accessToken = (): string | undefined => current.token;

/** Takes a fresh token. */
export const rememberSession = (token: string): void => change({ status: 'signed-in', token });

/** Back to a visitor; `expired` is shown with a way to sign in again. */
export const forgetSession = (status: 'anonymous' | 'expired'): void => change({ status });

/** The session, read again whenever it changes. */
export const useSession = (): Session =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
