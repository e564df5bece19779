import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../functions/exchange/source-files.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { activityOf, fileOf } from '../local/iati.ts';
import { applyFile, changesOf, previewFile } from '../local/imports.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

/** The project of an activity, with all that was imported of it. */
async function projectOf(identifier: string) {
  const { coordinator, programmeId } = programme;
  const { body } = await coordinator.call('listProjects', { params: { programmeId } });
  const found = body.items.find(({ externalId }) => externalId === identifier);
  if (!found) throw new Error(`There is no project ${identifier}`);
  const params = { projectId: found.projectId };
  const query = { include: 'framework,values' } as const;
  const { body: whole } = await coordinator.call('getProject', { params, query });
  const [indicator] = whole.indicators ?? [];
  const [value] = whole.values ?? [];
  if (!indicator || !value) throw new Error('It has an indicator and a value');
  return { ...whole, indicator, value };
}

async function secondCoordinator() {
  const { administrator, programmeId } = programme;
  const body = { email: 'second@example.org', role: 'coordinator' } as const;
  await administrator.call('inviteMember', { params: { programmeId }, body });
  return system.as('second@example.org');
}

describe('an import that is applied', () => {
  const activity = activityOf('XM-FIRST');
  const file = fileOf(activity);

  test('brings organisation, project, result, indicator and value, each with its origin', async () => {
    const { importId, status, counts } = await applyFile(programme, file);
    expect([status, counts?.created]).toEqual(['applied', 5]);
    const { origin, results = [], indicator, value } = await projectOf('XM-FIRST');
    expect(origin).toEqual({
      importId,
      source: 'XM-FIRST',
      path: 'iati-activity',
      activityHash: sha256Of(activity),
    });
    expect(results[0]?.origin).toMatchObject({ importId, path: 'result[1]' });
    expect(indicator.origin).toMatchObject({ importId, path: 'result[1]/indicator[1]' });
    expect(value.actual).toEqual({ kind: 'reported', value: '5' });
  });

  test('keeps the text of each activity as it stands in the file', async () => {
    const { programmeId } = programme;
    expect(await readSource({ programmeId, activityHash: sha256Of(activity) })).toBe(activity);
  });

  test('changes nothing when it comes again', async () => {
    const before = await projectOf('XM-FIRST');
    const { counts, status } = await applyFile(programme, file);
    expect(status).toBe('applied');
    expect(counts).toMatchObject({ created: 0, changed: 0, unchanged: 5, conflicts: 0 });
    expect(await projectOf('XM-FIRST')).toEqual(before);
  });

  test('has its values submitted, by the applicant, who cannot approve them', async () => {
    const { projectId, value } = await projectOf('XM-FIRST');
    const { indicatorId, periodId, version } = value;
    expect(value.status).toBe('submitted');
    expect(value.authors.map(({ memberId }) => memberId)).toEqual([value.createdBy]);
    const params = { projectId, indicatorId, periodId };
    const approve = { params, body: { step: 'approve' }, ifMatch: `"${version}"` } as const;
    const refused = await problemOf(programme.coordinator.call('reviewValue', approve));
    expect(refused.type).toBe('/problems/own_value');
    const second = await secondCoordinator();
    expect((await second.call('reviewValue', approve)).body.status).toBe('approved');
  });

  test('has a value with which something is wrong as a draft', async () => {
    await applyFile(programme, fileOf(activityOf('XM-WORDS', { actual: 'several hundred' })));
    expect((await projectOf('XM-WORDS')).value.status).toBe('draft');
  });

  test('takes the project that is here under the same identifier', async () => {
    const { coordinator, programmeId } = programme;
    const body = { organisationId: 'centre', title: { en: 'Wells' }, country: 'LA' } as const;
    const own = { ...body, status: 'implementation', externalId: 'XM-OWN' } as const;
    const created = await coordinator.call('createProject', { params: { programmeId }, body: own });
    await applyFile(programme, fileOf(activityOf('XM-OWN')));
    const { projectId, title, organisationId } = await projectOf('XM-OWN');
    expect(projectId).toBe(created.body.projectId);
    expect([title, organisationId]).toEqual([{ en: 'Wells' }, 'centre']);
  });
});

describe('a further import', () => {
  const draft = { actual: 'about 7' };

  test('changes what only the file changed, and keeps what was changed here', async () => {
    await applyFile(programme, fileOf(activityOf('XM-MERGE', draft)));
    const { projectId, indicator } = await projectOf('XM-MERGE');
    const { coordinator } = programme;
    const ours = { description: { en: 'Counted in May.' } };
    await coordinator.call('patchIndicator', {
      params: { projectId, indicatorId: indicator.indicatorId },
      body: ours,
      ifMatch: '"1"',
    });
    const changed = activityOf('XM-MERGE', { actual: '8', description: 'Counted in June.' });
    const { importId, counts } = await applyFile(programme, fileOf(changed));
    expect(counts).toMatchObject({ created: 0, conflicts: 1 });
    const after = await projectOf('XM-MERGE');
    expect(after.indicator.description).toEqual(ours.description);
    expect(after.value).toMatchObject({
      actual: { kind: 'reported', value: '8' },
      status: 'submitted',
      version: 2,
      origin: { importId },
    });
    expect(await changesOf(programme, importId)).toContainEqual(
      expect.objectContaining({
        outcome: 'conflict',
        field: 'description/en',
        here: 'Counted in May.',
        file: 'Counted in June.',
      }),
    );
  });

  test('leaves a submitted value as it is, lists it, and revises the target with a reason', async () => {
    await applyFile(programme, fileOf(activityOf('XM-LOCK', { actual: '5', target: '10' })));
    const before = await projectOf('XM-LOCK');
    const changed = fileOf(activityOf('XM-LOCK', { actual: '6', target: '12' }));
    const { importId, counts } = await applyFile(programme, changed);
    expect(counts?.locked).toBe(1);
    const { value, indicator, projectId } = await projectOf('XM-LOCK');
    expect(value).toEqual(before.value);
    expect(indicator.periods[0]).toMatchObject({
      target: { value: { value: '10' } },
      revisedTarget: { value: { value: '12' } },
    });
    expect(await changesOf(programme, importId)).toContainEqual(
      expect.objectContaining({
        outcome: 'locked',
        reason: 'submitted',
        field: 'actual',
        here: '5',
        file: '6',
      }),
    );
    const { body } = await programme.coordinator.call('listProjectHistory', {
      params: { projectId },
    });
    expect(body.items).toContainEqual(
      expect.objectContaining({ action: 'import', reason: `import ${importId}` }),
    );
  });

  test('deletes nothing that the file has no longer, and lists it', async () => {
    await applyFile(programme, fileOf(activityOf('XM-GONE', draft)));
    const before = await projectOf('XM-GONE');
    const { importId, counts } = await applyFile(
      programme,
      fileOf(activityOf('XM-GONE', { results: 0 })),
    );
    expect(counts?.absent).toBe(3);
    const after = await projectOf('XM-GONE');
    expect([after.indicator, after.value]).toEqual([before.indicator, before.value]);
    const absent = (await changesOf(programme, importId)).filter(
      (each) => each.outcome === 'absent',
    );
    expect(absent.map(({ kind }) => kind)).toEqual(['result', 'indicator', 'value']);
  });

  test('does not bring back what was withdrawn here', async () => {
    await applyFile(programme, fileOf(activityOf('XM-BACK', draft)));
    const { projectId, value } = await projectOf('XM-BACK');
    const { indicatorId, periodId } = value;
    await programme.coordinator.call('withdrawValue', {
      params: { projectId, indicatorId, periodId },
      body: { reason: 'Counted twice.' },
      ifMatch: '"1"',
    });
    const changed = fileOf(activityOf('XM-BACK', { actual: '9' }));
    const { importId } = await applyFile(programme, changed);
    expect(await changesOf(programme, importId)).toContainEqual(
      expect.objectContaining({ outcome: 'withdrawn', kind: 'value' }),
    );
    await expect(projectOf('XM-BACK')).rejects.toThrow('an indicator and a value');
  });
});

describe('a preview', () => {
  test('counts and lists what would change, and changes nothing', async () => {
    await applyFile(programme, fileOf(activityOf('XM-SEEN', { actual: 'about 7' })));
    const before = await projectOf('XM-SEEN');
    const two = fileOf(activityOf('XM-SEEN', { actual: '8' }), activityOf('XM-NEW'));
    const { importId, counts, status } = await previewFile(programme, two);
    // The organisation is there already; the project is another text.
    expect([status, counts?.created, counts?.changed]).toEqual(['previewed', 4, 2]);
    const fields = (await changesOf(programme, importId))
      .filter(({ outcome }) => outcome === 'changed')
      .map(({ field }) => field);
    expect(fields).toEqual(['actual', 'origin/activityHash']);
    expect(await projectOf('XM-SEEN')).toEqual(before);
    await expect(projectOf('XM-NEW')).rejects.toThrow('no project');
  });

  test('is applied once, and only after it was made', async () => {
    const { importId, version } = await previewFile(programme, fileOf(activityOf('XM-ONCE')));
    const params = { programmeId: programme.programmeId, importId };
    const stale = programme.coordinator.call('applyImport', { params, ifMatch: '"1"' });
    expect((await problemOf(stale)).type).toBe('/problems/version_mismatch');
    await programme.coordinator.call('stopImport', { params, ifMatch: `"${version}"` });
    const late = programme.coordinator.call('applyImport', { params, ifMatch: `"${version + 1}"` });
    expect((await problemOf(late)).type).toBe('/problems/import_conflict');
  });
});
