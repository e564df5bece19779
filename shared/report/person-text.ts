import type { MemberId } from '../domain/identifiers.ts';
import type { Person } from '../domain/person.ts';
import { formatCount } from '../words/numbers.ts';
import type { CompositionContext } from './composition-context.ts';
import { peopleWords } from './words/people.ts';

/** Who did something: the name where the snapshot has it, else the role, numbered within the report where several people have it. */
export function writePerson(memberId: MemberId, { snapshot, words }: CompositionContext): string {
  const { people = {}, scope } = snapshot;
  const { role, name } = people[memberId] ?? { role: 'administrator' };
  if (name !== undefined) return name;
  const { roles, numbered } = peopleWords[scope.language];
  const alike = Object.keys(people).filter((id) => isUnnamed(people[id], role));
  if (alike.length < 2) return roles[role];
  return numbered(roles[role], formatCount(alike.toSorted().indexOf(memberId) + 1, words));
}

function isUnnamed(person: Person | undefined, role: Person['role']): boolean {
  return person?.role === role && person.name === undefined;
}
