import type { MemberId } from '../domain/identifiers.ts';
import type { Person } from '../domain/person.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatCount } from './formats.ts';
import { plain, type Text } from './inline.ts';
/** Who did something: the name where the snapshot has it, else the role, numbered within the report where several people have it. */
export function writePerson(memberId: MemberId, { snapshot, words }: CompositionContext): Text {
  const { people = {} } = snapshot;
  const { role, name } = people[memberId] ?? { role: 'administrator' };
  if (name !== undefined) return plain(name);
  const { roles, numbered } = words.people;
  const alike = Object.keys(people).filter((id) => isUnnamed(people[id], role));
  if (alike.length < 2) return plain(roles[role]);
  return plain(numbered(roles[role], formatCount(alike.toSorted().indexOf(memberId) + 1)));
}

function isUnnamed(person: Person | undefined, role: Person['role']): boolean {
  return person?.role === role && person.name === undefined;
}
