/** The people of an organisation, and what its owners can change among them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Invitation, Member, MemberEvent } from '../../../../shared/schemas/member.ts';
import type { Role } from '../../../../shared/schemas/membership.ts';
import { request } from '../../api/request.ts';

interface All<T> {
  readonly items: readonly T[];
}

const pathOf = (organisationId: string, rest: string) => `/v1/organisations/${organisationId}/${rest}`;

/** `enabled` keeps what only owners may read from being asked for by others. */
function useAll<T>(organisationId: string, list: 'members' | 'invitations' | 'member-events', enabled = true) {
  return useQuery({
    queryKey: ['people', organisationId, list],
    queryFn: ({ signal }) => request<All<T>>(pathOf(organisationId, list), { signal }),
    enabled,
  });
}

export const useMembers = (organisationId: string) => useAll<Member>(organisationId, 'members');
export const useInvitations = (organisationId: string) => useAll<Invitation>(organisationId, 'invitations');
export const useMemberEvents = (organisationId: string, enabled: boolean) =>
  useAll<MemberEvent>(organisationId, 'member-events', enabled);

/** Shown at once, taken back where the answer is an error. */
export function useRoleChange(organisationId: string) {
  const client = useQueryClient();
  const queryKey = ['people', organisationId, 'members'];
  return useMutation({
    mutationFn: ({ member: { subject, version }, role }: { readonly member: Member; readonly role: Role }) =>
      request<Member>(pathOf(organisationId, `members/${encodeURIComponent(subject)}`), {
        method: 'PUT',
        version,
        json: { role },
      }),
    onMutate: async ({ member, role }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<All<Member>>(queryKey);
      client.setQueryData<All<Member>>(queryKey, (now) => ({
        items: (now?.items ?? []).map((one) => (one.subject === member.subject ? { ...one, role } : one)),
      }));
      return before;
    },
    onSuccess: (changed) =>
      client.setQueryData<All<Member>>(queryKey, (now) => ({
        items: (now?.items ?? []).map((one) => (one.subject === changed.subject ? changed : one)),
      })),
    onError: (_error, _change, before) => client.setQueryData(queryKey, before),
    onSettled: () =>
      Promise.all(['people', 'me'].map((key) => client.invalidateQueries({ queryKey: [key] }))).then(() => {}),
  });
}

/** Removing, leaving, inviting and withdrawing; all that shows people is read again afterwards. */
export function usePeopleChange<I, O = unknown>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(['people', 'me'].map((key) => client.invalidateQueries({ queryKey: [key] }))).then(() => {}),
  });
}

export const removeMember = (organisationId: string, { subject, version }: Member) =>
  request(pathOf(organisationId, `members/${encodeURIComponent(subject)}`), { method: 'DELETE', version });

/** The code is in this answer and nowhere else. */
export const invite = (organisationId: string, json: { readonly role: Role; readonly note?: string }) =>
  request<Invitation & { readonly code?: string }>(pathOf(organisationId, 'invitations'), { method: 'POST', json });

export const withdraw = (organisationId: string, invitationId: string) =>
  request(pathOf(organisationId, `invitations/${invitationId}/withdraw`), { method: 'POST' });

export const redeem = (code: string) => request('/v1/invitations/redeem', { method: 'POST', json: { code } });
