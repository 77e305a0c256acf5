/** Keeps the provider's sessions, codes and grants while the process runs; a restart only asks people to sign in again. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAtMs: number;
}

/** A factory for the provider's `adapter` setting; all kinds of artifacts share one bounded store. */
export function sessionMemory(now: () => number = Date.now, capacity = 10_000): (kind: string) => Adapter {
  const entries = new Map<string, Entry>();

  const find = (matches: (payload: AdapterPayload) => boolean, kind: string) => {
    for (const [key, { payload, expiresAtMs }] of entries) {
      if (key.startsWith(`${kind}:`) && expiresAtMs > now() && matches(payload)) return payload;
    }
    return undefined;
  };

  const makeRoom = () => {
    for (const [key, { expiresAtMs }] of entries) if (expiresAtMs <= now()) entries.delete(key);
    const [oldest] = entries.keys();
    if (entries.size >= capacity && oldest !== undefined) entries.delete(oldest);
  };

  return (kind) => {
    const keyOf = (id: string) => `${kind}:${id}`;
    const get = (id: string) => {
      const entry = entries.get(keyOf(id));
      return entry && entry.expiresAtMs > now() ? entry : undefined;
    };
    return {
      async upsert(id, payload, expiresInSeconds) {
        if (entries.size >= capacity) makeRoom();
        const expiresAtMs = expiresInSeconds ? now() + expiresInSeconds * 1000 : Number.POSITIVE_INFINITY;
        entries.set(keyOf(id), { payload, expiresAtMs });
      },
      find: async (id) => get(id)?.payload,
      findByUid: async (uid) => find((payload) => payload.uid === uid, kind),
      findByUserCode: async (userCode) => find((payload) => payload.userCode === userCode, kind),
      async consume(id) {
        const entry = get(id);
        if (entry)
          entries.set(keyOf(id), { ...entry, payload: { ...entry.payload, consumed: Math.floor(now() / 1000) } });
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
