import type { Client } from '../../shared/contract/client.ts';
import type { TestSystem } from '../local/system.ts';
import { type Place, setUpProject } from './places.ts';

/** All callers; of each writing role a second one, who tries to use what belongs to the first. */
export const callers = [
  'administrator',
  'administrator-2',
  'coordinator',
  'coordinator-2',
  'implementer',
  'implementer-2',
  'reader',
  'stranger',
] as const;
export type CallerName = (typeof callers)[number];
type Callers = Readonly<Record<CallerName, Client>>;

/** A project of the implementers' own organisation, of another organisation, and of another programme. */
export const placeNames = ['own', 'same_programme', 'foreign'] as const;
export type PlaceName = (typeof placeNames)[number];

export type World = {
  readonly callers: Callers;
  readonly places: Readonly<Record<PlaceName, Place>>;
};

/** Two programmes with different members, and an administrator of both. */
export async function setUpWorld(system: TestSystem): Promise<World> {
  const entries = await Promise.all(
    callers.map(async (name) => {
      const groups = name.startsWith('administrator') ? ['administrators'] : [];
      return [name, await system.as(emailOf(name), groups)] as const;
    }),
  );
  const people = Object.fromEntries(entries) as Callers;
  const outsiders = { ...people, ...(await foreigners(system)) };
  const home = await setUpProgramme(people, [
    ['coordinator', 'coordinator'],
    ['coordinator-2', 'coordinator'],
    ['implementer', 'implementer', 'yunnan-centre'],
    ['implementer-2', 'implementer', 'yunnan-centre'],
    ['reader', 'reader'],
  ]);
  const away = await setUpProgramme(outsiders, [
    ['foreign-coordinator', 'coordinator'],
    ['foreign-implementer', 'implementer', 'yunnan-centre'],
  ]);
  const own = await setUpProject(home, people.coordinator, people.implementer, 'yunnan-centre');
  const guest = await system.as(emailOf('neighbour'));
  await invite(people.administrator, home, ['neighbour', 'implementer', 'guangxi-centre']);
  return {
    callers: people,
    places: {
      own,
      same_programme: await setUpProject(home, people.coordinator, guest, 'guangxi-centre'),
      foreign: await setUpProject(
        away,
        outsiders['foreign-coordinator'],
        outsiders['foreign-implementer'],
        'yunnan-centre',
      ),
    },
  };
}

async function foreigners(system: TestSystem) {
  return {
    'foreign-coordinator': await system.as(emailOf('foreign-coordinator')),
    'foreign-implementer': await system.as(emailOf('foreign-implementer')),
  };
}

const emailOf = (name: string) => `${name}@example.org`;

type Invitation = readonly [
  name: string,
  role: 'coordinator' | 'implementer' | 'reader',
  organisationId?: string,
];

async function setUpProgramme(
  { administrator }: Pick<Callers, 'administrator'>,
  invitations: readonly Invitation[],
): Promise<string> {
  const { body } = await administrator.call('createProgramme', {
    body: {
      title: { en: 'Villages' },
      countries: ['MM'],
      components: [{ componentId: 'public-services', title: { en: 'Public services' } }],
    },
  });
  const { programmeId } = body;
  for (const organisationId of ['aieco', 'yunnan-centre', 'guangxi-centre']) {
    await administrator.call('putOrganisation', {
      params: { programmeId, organisationId },
      body: { name: { en: organisationId }, roles: ['implementing'] },
      ifNoneMatch: '*',
    });
  }
  for (const invitation of invitations) await invite(administrator, programmeId, invitation);
  return programmeId;
}

async function invite(
  administrator: Client,
  programmeId: string,
  [name, role, organisationId]: Invitation,
): Promise<void> {
  await administrator.call('inviteMember', {
    params: { programmeId },
    body: { email: emailOf(name), role, ...(organisationId !== undefined && { organisationId }) },
  });
}
