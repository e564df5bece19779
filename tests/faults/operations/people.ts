import type { Person } from '../../../infra/local/issuer.ts';

/** The people of the check; each officer belongs to the organisation of the same name. */
export const people = {
  administrator: { email: 'administrator@example.org', groups: ['administrators'] },
  coordinator: { email: 'coordinator@example.org' },
  north: { email: 'north@example.org' },
  south: { email: 'south@example.org' },
} as const satisfies Readonly<Record<string, Person>>;

export type PersonName = keyof typeof people;

export const organisations = ['north', 'south'] as const;

/** The officer of the organisation that implements a project. */
export function officerOf({ organisationId }: { readonly organisationId: string }): PersonName {
  return organisationId === 'south' ? 'south' : 'north';
}
