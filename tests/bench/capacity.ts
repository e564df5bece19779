import type { Client } from '../../shared/contract/client.ts';
import type { RouteName } from '../../shared/contract/routes.ts';
import { indicator, setUpFramework, setUpProgramme, source, value } from '../local/programme.ts';
import { startSystem } from '../local/system.ts';
import { type CountingProxy, startProxy } from './counting-proxy.ts';
import type { Table } from './table.ts';

type Step = readonly [name: RouteName, client: Client, options: object];

/** Read and write units that each route takes, with its caller's membership remembered as in a busy process. */
export async function capacity(): Promise<Table> {
  const system = await startSystem();
  const proxy = await startProxy(process.env.DYNAMODB_ENDPOINT ?? '');
  process.env.DYNAMODB_ENDPOINT = proxy.endpoint;
  try {
    const rows = await walk(await setUp(system), proxy);
    return {
      title: 'Capacity units of each route',
      note: '`npm run bench -- capacity`: one call of each route on records of about 1 KB, memberships and projects remembered. An eventually consistent read of up to 4 KB is half a unit, a consistent one is one; a write is one for each KB of the record with its history. The embedded store does not count index writes: on AWS a record that is in an index costs one unit more for each KB of it without history.',
      columns: ['route', 'read units', 'write units'],
      rows,
    };
  } finally {
    proxy.stop();
    await system.stop();
  }
}

async function setUp(system: Awaited<ReturnType<typeof startSystem>>) {
  const programme = await setUpProgramme(system);
  await setUpFramework(programme);
  return programme;
}

async function walk(programme: Awaited<ReturnType<typeof setUp>>, { units }: CountingProxy) {
  const rows: string[][] = [];
  for (const [name, client, options] of stepsOf(programme)) {
    units.read = 0;
    units.write = 0;
    await client.call(name, options as never);
    rows.push([name, String(units.read), String(units.write)]);
  }
  return rows;
}

function stepsOf({
  programmeId,
  projectId,
  administrator,
  coordinator,
  officer,
  reader,
}: Awaited<ReturnType<typeof setUp>>): readonly Step[] {
  const inProgramme = { params: { programmeId } };
  const inProject = { params: { projectId } };
  const ofIndicator = { params: { projectId, indicatorId: 'households' } };
  const ofValue = { params: { ...ofIndicator.params, periodStart: '2020-01-01' } };
  const project = {
    organisationId: 'centre',
    title: { en: 'Another' },
    country: 'MM',
    status: 'pipeline',
  };
  const programme = { title: { en: 'Water for villages' }, countries: ['MM'] };
  const experience = {
    title: { en: 'Water' },
    challenge: { en: 'None nearby.' },
    approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
    results: { en: 'Every household has water.' },
    evidence: [source],
  };
  return [
    ['listProgrammes', reader, {}],
    ['createProgramme', administrator, { body: programme }],
    ['getProgramme', reader, inProgramme],
    ['replaceProgramme', coordinator, { ...inProgramme, body: programme, ifMatch: '"1"' }],
    ['listMembers', coordinator, inProgramme],
    [
      'inviteMember',
      coordinator,
      { ...inProgramme, body: { email: 'one@example.org', role: 'reader' } },
    ],
    ['listOrganisations', reader, inProgramme],
    [
      'putOrganisation',
      coordinator,
      {
        params: { programmeId, organisationId: 'third' },
        body: { name: { en: 'Third' }, roles: ['funding'] },
        ifNoneMatch: '*',
      },
    ],
    ['listProjects', reader, inProgramme],
    ['createProject', coordinator, { ...inProgramme, body: project }],
    ['getProject', reader, inProject],
    ['replaceProject', coordinator, { ...inProject, body: project, ifMatch: '"1"' }],
    ['listResults', reader, inProject],
    [
      'putResult',
      officer,
      {
        params: { projectId, resultId: 'more' },
        body: { type: 'output', title: { en: 'More' } },
        ifNoneMatch: '*',
      },
    ],
    ['listIndicators', reader, inProject],
    ['getIndicator', reader, ofIndicator],
    ['putIndicator', officer, { ...ofIndicator, body: indicator, ifMatch: '"1"' }],
    ['recordValue', officer, { ...ofValue, body: value, ifNoneMatch: '*' }],
    ['getValue', officer, ofValue],
    ['listValues', officer, ofIndicator],
    ['reviewValue', officer, { ...ofValue, body: { step: 'submit' }, ifMatch: '"1"' }],
    ['writeExperience', officer, { ...inProject, body: experience }],
    ['listExperiences', officer, inProject],
    ['requestReport', coordinator, { ...inProgramme, body: { kind: 'experience_sharing' } }],
    ['listReports', reader, inProgramme],
  ];
}
