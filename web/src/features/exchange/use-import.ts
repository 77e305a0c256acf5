/** Rehearses an import at the server, and does it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportReport } from '../../../../shared/schemas/listing/import.ts';
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { request } from '../../api/request.ts';

interface Import {
  readonly organisationId: string;
  readonly listings: readonly ListingContent[];
}

const send = (wanted: Import, dryRun: boolean, more: { signal?: AbortSignal; idempotencyKey?: string }) =>
  request<ImportReport>('/v1/listings/import', { method: 'POST', json: { ...wanted, dryRun }, ...more });

/** What the server would say; asked only where there is something to import. */
export function useRehearsal(wanted: Import, ready: boolean) {
  return useQuery({
    queryKey: ['import-rehearsal', wanted],
    queryFn: ({ signal }) => send(wanted, true, { signal }),
    enabled: ready,
    retry: false,
    staleTime: 60_000,
  });
}

/** `key` is the file's own, so that an import sent twice happens once. */
export function useImport(key: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Import) => send(wanted, false, { idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['mine'] }),
  });
}
