import type { MemberId } from '../../identifiers.ts';
import type { ProgrammeRecords } from '../../owned-records.ts';
import type { People } from '../../person.ts';
import { personOf } from '../../programme/member.ts';
import type { Invitation } from '../../review/invitation.ts';

type By = { readonly by: MemberId };
type Selected = {
  readonly records: Pick<ProgrammeRecords, 'projects'>;
  readonly reopenings?: readonly By[];
  readonly redefinitions?: readonly By[];
  readonly invitations?: readonly Invitation[];
};

/** Those whom the audit annex tells of: who reviewed, reopened, redefined and invited. Nobody else changes the report. */
export function selectPeople(
  { records, reopenings = [], invitations = [], redefinitions = [] }: Selected,
  { members, programme }: Pick<ProgrammeRecords, 'members' | 'programme'>,
): { readonly people?: People } {
  const values = records.projects.flatMap((project) => project.values);
  const ids = new Set([
    ...values.flatMap(({ review }) => review?.by ?? []),
    ...[...reopenings, ...redefinitions].map(({ by }) => by),
    ...invitations.map(({ invitedBy }) => invitedBy),
  ]);
  if (ids.size === 0) return {};
  const areNamed = programme.namesPeople === true;
  const byId = new Map(members.map((member) => [member.memberId, member]));
  const people = [...ids].toSorted().map((id) => [id, personOf(byId.get(id), areNamed)] as const);
  return { people: Object.fromEntries(people) };
}
