import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fileOf } from '../local/iati.ts';
import { applyFile } from '../local/imports.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

/** One activity with two values: with the second something is wrong, so that it comes as a draft. */
const activity = `<iati-activity xml:lang="en"  hierarchy='1'>
  <iati-identifier>XM-OUT-1</iati-identifier>
  <reporting-org ref="XM-OUT" type="21"><narrative>Water for all</narrative></reporting-org>
  <title><narrative>Wells &amp; latrines</narrative></title>
  <description type="1"><narrative>In the north.</narrative></description>
  <participating-org role="4" ref="XM-OUT"><narrative>Water for all</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="2019-01-01"/>
  <recipient-country code="LA"/>
  <sector vocabulary="1" code="14030"/>
  <!-- a comment that stays -->
  <policy-marker vocabulary="1" code="1" significance="2"/>
  <result type="1">
    <title><narrative>Safe water</narrative></title>
    <indicator measure="1" ascending="1">
      <title><narrative>Wells</narrative></title>
      <period>
        <period-start iso-date="2020-01-01"/>
        <period-end iso-date="2020-12-31"/>
        <target value="10"/>
        <actual value="8"/>
      </period>
      <period>
        <period-start iso-date="2021-01-01"/>
        <period-end iso-date="2021-12-31"/>
        <target value="20"/>
        <actual value="about 15"/>
      </period>
    </indicator>
  </result>
</iati-activity>`;
let projectId = '';

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await applyFile(programme, fileOf(activity));
  const { coordinator, programmeId } = programme;
  const { body } = await coordinator.call('listProjects', { params: { programmeId } });
  projectId = body.items.find(({ externalId }) => externalId === 'XM-OUT-1')?.projectId ?? '';
});
afterAll(() => system.stop());

/** Exports, and waits until it is made. */
async function make(state: 'approved' | 'all', ofProject?: string) {
  const { coordinator, programmeId } = programme;
  const body = {
    format: 'iati',
    state,
    language: 'en',
    ...(ofProject && { projectId: ofProject }),
  } as const;
  const { body: asked } = await coordinator.call('requestExport', {
    params: { programmeId },
    body,
  });
  const params = { programmeId, exportId: asked.exportId };
  return vi.waitFor(
    async () => {
      const { body: found } = await coordinator.call('getExport', { params });
      if (found.status === 'queued') throw new Error('The job has not made it');
      return found;
    },
    { timeout: 30_000, interval: 50 },
  );
}

type Made = Awaited<ReturnType<typeof make>>;

/** The text of a file of an export, by how its name begins. */
async function textOf({ exportId, files = [] }: Made, name: string): Promise<string> {
  const { coordinator, programmeId } = programme;
  const file = files.find(({ fileName }) => fileName.startsWith(name))?.fileName ?? '';
  const params = { programmeId, exportId };
  const answer = await coordinator.bytes('getExportContent', { params, query: { file } });
  return new TextDecoder().decode(await answer.bytes());
}

async function findingsOf({ exportId }: Made) {
  const { coordinator, programmeId } = programme;
  const { body } = await coordinator.call('listExportFindings', {
    params: { programmeId, exportId },
  });
  return body.items.map(({ rule, record }) => `${rule} ${record}`);
}

async function findValue(periodId: string) {
  const query = { include: 'values' } as const;
  const { body } = await programme.coordinator.call('getProject', { params: { projectId }, query });
  const found = body.values?.find((value) => value.periodId === periodId);
  if (!found) throw new Error(`There is no value of ${periodId}`);
  return found;
}

describe('an activity that was imported', () => {
  test('is exported as it came, byte for byte, in a file of 2.03', async () => {
    const made = await make('all', projectId);
    expect(made.files?.map(({ fileName }) => fileName.split('-')[0])).toEqual([
      'activities',
      'registry',
    ]);
    const text = await textOf(made, 'activities');
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<iati-activities version="2.03" generated-datetime="[^"]+">\n/,
    );
    expect(text).toContain(activity);
    expect(await findingsOf(made)).toEqual([]);
  });

  test('has no value that is not approved, and the export names each', async () => {
    const made = await make('approved', projectId);
    const text = await textOf(made, 'activities');
    expect(text).not.toContain('<actual');
    expect(text).toContain('<target value="20"/>');
    const indicator = `/projects/${projectId}/indicators/${(await findValue('2020-01-01')).indicatorId}`;
    expect(await findingsOf(made)).toEqual([
      `not-approved ${indicator}/values/2020-01-01`,
      `not-approved ${indicator}/values/2021-01-01`,
    ]);
  });

  test('differs in one element once one value was changed and approved', async () => {
    const { administrator, coordinator, programmeId } = programme;
    const { body: project } = await coordinator.call('getProject', { params: { projectId } });
    const { organisationId } = project;
    const invite = (by: typeof coordinator, email: string, member: object) =>
      by.call('inviteMember', { params: { programmeId }, body: { email, ...member } as never });
    await invite(administrator, 'second@example.org', { role: 'coordinator' });
    await invite(coordinator, 'wells@example.org', { role: 'implementer', organisationId });
    const second = await system.as('second@example.org');
    const officer = await system.as('wells@example.org');
    const { indicatorId } = await findValue('2021-01-01');
    const params = { projectId, indicatorId, periodId: '2021-01-01' };
    const { version, asOf, source } = await findValue('2021-01-01');
    const body = { actual: { kind: 'reported', value: '15' }, asOf, source } as const;
    await officer.call('recordValue', { params, body, ifMatch: `"${version}"` });
    await officer.call('reviewValue', {
      params,
      body: { step: 'submit' },
      ifMatch: `"${version + 1}"`,
    });
    for (const periodId of ['2020-01-01', '2021-01-01'])
      await second.call('reviewValue', {
        params: { ...params, periodId },
        body: { step: 'approve' },
        ifMatch: `"${(await findValue(periodId)).version}"`,
      });
    const made = await make('approved', projectId);
    expect(await textOf(made, 'activities')).toContain(
      activity.replace('<actual value="about 15"/>', '<actual value="15"/>'),
    );
    expect(await findingsOf(made)).toEqual([]);
  });

  test('changes nothing when what was exported is imported again', async () => {
    const exported = await textOf(await make('all', projectId), 'activities');
    const { counts, status } = await applyFile(programme, new TextEncoder().encode(exported));
    expect(status).toBe('applied');
    expect(counts).toMatchObject({ created: 0, conflicts: 0, locked: 0, absent: 0 });
    expect(await textOf(await make('all', projectId), 'activities')).toContain(
      activity.replace('<actual value="about 15"/>', '<actual value="15"/>'),
    );
  });
});

/** The project that an activity became. */
async function importAs(identifier: string, text = activity): Promise<string> {
  const { coordinator, programmeId } = programme;
  await applyFile(programme, fileOf(text.replace('XM-OUT-1', identifier)));
  const { body } = await coordinator.call('listProjects', { params: { programmeId } });
  return body.items.find(({ externalId }) => externalId === identifier)?.projectId ?? '';
}

describe('what is not here of an activity', () => {
  test('stays in it where the import did not bring it, since its period is closed', async () => {
    const { coordinator, programmeId } = programme;
    await coordinator.call('putClosing', {
      params: { programmeId, closingId: 'old' },
      body: { startDate: '2011-01-01', endDate: '2012-12-31', status: 'closed' },
      ifNoneMatch: '*',
    });
    const old = activity.replaceAll('2020-', '2011-').replaceAll('2021-', '2012-');
    const own = await importAs('XM-OUT-2', old);
    const { body } = await coordinator.call('listIndicators', { params: { projectId: own } });
    expect(body.items).toEqual([]);
    expect(await textOf(await make('all', own), 'activities')).toContain(
      old.replace('XM-OUT-1', 'XM-OUT-2'),
    );
  });

  test('goes where it was withdrawn', async () => {
    const own = await importAs('XM-OUT-3');
    const { coordinator } = programme;
    const query = { include: 'values' } as const;
    const { body: project } = await coordinator.call('getProject', {
      params: { projectId: own },
      query,
    });
    const value = project.values?.find(({ periodId }) => periodId === '2020-01-01');
    if (!value) throw new Error('There is a value');
    const { indicatorId, periodId, version } = value;
    await coordinator.call('withdrawValue', {
      params: { projectId: own, indicatorId, periodId },
      body: { reason: 'It was of another place.' },
      ifMatch: `"${version}"`,
    });
    const text = await textOf(await make('all', own), 'activities');
    expect(text).toContain(
      activity.replace('XM-OUT-1', 'XM-OUT-3').replace('\n        <actual value="8"/>', ''),
    );
  });
});

describe('a programme', () => {
  test('names what its own projects miss for IATI, and has no activity of them', async () => {
    const made = await make('approved');
    const own = `/projects/${programme.projectId}`;
    expect(await findingsOf(made)).toEqual(
      expect.arrayContaining([
        `identifier-missing ${own}`,
        `reporting-organisation-missing ${own}`,
        `description-missing ${own}`,
        `dates-missing ${own}`,
        `sector-missing ${own}`,
      ]),
    );
    expect((await textOf(made, 'activities')).match(/<iati-activity /g)).toHaveLength(3);
    expect(made.findings?.critical).toBeGreaterThan(0);
  });

  test('has its own projects written once they say what IATI requires', async () => {
    const { coordinator, programmeId } = programme;
    const { body: before } = await coordinator.call('getProgramme', { params: { programmeId } });
    await coordinator.call('putOrganisation', {
      params: { programmeId, organisationId: 'centre' },
      body: {
        name: { en: 'Centre' },
        roles: ['implementing'],
        externalId: 'MM-1',
        type: 'government',
      },
      ifMatch: '"1"',
    });
    await coordinator.call('patchProgramme', {
      params: { programmeId },
      body: { reportingOrganisationId: 'centre' },
      ifMatch: `"${before.version}"`,
    });
    const { body: project } = await coordinator.call('getProject', {
      params: { projectId: programme.projectId },
    });
    await coordinator.call('patchProject', {
      params: { projectId: programme.projectId },
      body: { description: { en: 'Wells.' }, startDate: '2020-01-01' },
      ifMatch: `"${project.version}"`,
    });
    const made = await make('approved');
    const text = await textOf(made, 'activities');
    expect(text).toContain(`<iati-identifier>MM-1-${programme.projectId}</iati-identifier>`);
    expect(text.match(/<iati-activity /g)).toHaveLength(4);
    expect(await textOf(made, 'organisation')).toContain(
      '<organisation-identifier>MM-1</organisation-identifier>',
    );
    const metadata = JSON.parse(await textOf(made, 'registry'));
    expect(metadata).toMatchObject({
      publisher: { identifier: 'MM-1', licence: null },
      datasets: [{ activities: 4 }, {}],
    });
    expect(metadata.fillIn).toContain('/publisher/licence');
  });
});
