import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bodies from '../local/bodies.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const inProject = () => ({ projectId: programme.projectId });
const ofAsset = (assetId: string) => ({ ...inProject(), assetId });
const ofValue = (periodId = '2020-01-01') => ({
  ...inProject(),
  indicatorId: 'households',
  periodId,
});

async function makeAsset(assetId: string) {
  const title = { en: 'Water supply', lo: 'ນໍ້າ' };
  const body = { ...bodies.asset, title };
  return programme.officer.call('putAsset', {
    params: ofAsset(assetId),
    body,
    ifNoneMatch: '*',
  });
}

describe('a patch', () => {
  test('changes what it names, removes what is null, and keeps the rest', async () => {
    const { body: before } = await makeAsset('kept');
    const patched = await programme.officer.call('patchAsset', {
      params: ofAsset('kept'),
      body: { title: { en: 'Water for all', lo: null }, operationAndMaintenance: null },
      ifMatch: '"1"',
    });
    const { operationAndMaintenance: _, changedAt: __, ...kept } = before;
    expect(patched.body).toMatchObject({ ...kept, title: { en: 'Water for all' }, version: 2 });
    expect(patched.body.title).toEqual({ en: 'Water for all' });
    expect(patched.body).not.toHaveProperty('operationAndMaintenance');
    expect(patched.etag).toBe('"2"');
  });

  test('sent again has one effect, also after later changes that it would not fit', async () => {
    await makeAsset('retried');
    const params = ofAsset('retried');
    const patch = { params, body: { handover: null, deliveredOn: '2020-09-01' }, ifMatch: '"1"' };
    const first = await programme.officer.call('patchAsset', patch);
    await programme.officer.call('putAsset', { params, body: bodies.asset, ifMatch: '"2"' });
    const again = await programme.officer.call('patchAsset', patch);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
  });

  test('needs the version, and is refused for another', async () => {
    await makeAsset('versions');
    const params = ofAsset('versions');
    const patch = (ifMatch?: string) =>
      problemOf(
        programme.officer.call('patchAsset', {
          params,
          body: { deliveredOn: '2020-07-01' },
          ...(ifMatch !== undefined && { ifMatch }),
        }),
      );
    expect((await patch()).type).toBe('/problems/version_required');
    expect((await patch('"7"')).type).toBe('/problems/version_mismatch');
    expect((await patch('1')).errors).toMatchObject([{ pointer: '/if-match' }]);
  });

  test('is held against the same rules, at the same places, and creates nothing', async () => {
    await makeAsset('rules');
    const { officer, neighbour, reader } = programme;
    const params = ofAsset('rules');
    const patch = (body: object) =>
      problemOf(officer.call('patchAsset', { params, body: body as never, ifMatch: '"1"' }));
    expect((await patch({ title: null })).errors).toMatchObject([
      { pointer: '/title', code: 'required' },
    ]);
    expect((await patch({ titel: null })).errors).toMatchObject([
      { pointer: '/titel', code: 'unknown_field' },
    ]);
    expect((await patch({ deliveredOn: '2999-01-01' })).errors).toMatchObject([
      { pointer: '/deliveredOn' },
    ]);
    const change = { params, body: {}, ifMatch: '"1"' } as const;
    for (const other of [neighbour, reader])
      expect((await problemOf(other.call('patchAsset', change))).type).toBe('/problems/forbidden');
    const missing = officer.call('patchAsset', { ...change, params: ofAsset('none') });
    expect((await problemOf(missing)).type).toBe('/problems/not_found');
    const read = await officer.call('getAsset', { params });
    expect(read.body.version).toBe(1);
  });

  test('of a value that is submitted is refused as its replacement is', async () => {
    const { officer } = programme;
    await officer.call('recordValue', { params: ofValue(), body: value, ifNoneMatch: '*' });
    const comment = { en: 'Counted in May.' };
    const patched = { params: ofValue(), body: { comment }, ifMatch: '"1"' } as const;
    expect((await officer.call('patchValue', patched)).body).toMatchObject({ ...value, comment });
    const submit = { params: ofValue(), body: { step: 'submit' }, ifMatch: '"2"' } as const;
    await officer.call('reviewValue', submit);
    const late = officer.call('patchValue', { ...patched, ifMatch: '"3"' });
    expect((await problemOf(late)).type).toBe('/problems/value_locked');
  });

  test('is sent by its media type', async () => {
    const token = await system.issueToken({ email: 'lead@example.org' });
    const response = await fetch(`${system.url}/projects/${programme.projectId}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: '{}',
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      detail: 'Send the body with Content-Type: application/merge-patch+json.',
    });
  });
});
