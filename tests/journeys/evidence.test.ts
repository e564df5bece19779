import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announcementOf, checksumOf, list, send, storeEvidence } from '../local/evidence.ts';
import {
  setUpFramework,
  setUpProgramme,
  source,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

type Speaker = 'officer' | 'coordinator' | 'neighbour' | 'reader' | 'stranger';

const announce = (fields = {}, idempotencyKey?: string) =>
  programme.officer.call('announceEvidence', {
    params: { projectId: programme.projectId },
    body: announcementOf(list, fields),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  });
const of = (evidenceId: string) => ({ projectId: programme.projectId, evidenceId });
const complete = (evidenceId: string, ifMatch = '"1"') =>
  programme.officer.call('completeEvidence', { params: of(evidenceId), ifMatch });
const contentOf = (by: Speaker, evidenceId: string) =>
  programme[by].bytes('getEvidenceContent', { params: of(evidenceId) });

describe('an evidence file', () => {
  test('is announced, uploaded directly to the bucket, checked, and downloaded under its name', async () => {
    const { body, headers } = await announce();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.status).toBe('awaited');
    expect((await send(body.upload, list)).status).toBe(200);
    const { body: stored } = await complete(body.evidenceId);
    expect([stored.status, stored.version]).toEqual(['stored', 2]);
    const response = await contentOf('officer', body.evidenceId);
    expect([response.status, response.headers.get('cache-control')]).toEqual([303, 'no-store']);
    const fetched = await fetch(response.headers.get('location') ?? '');
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(list);
    expect(fetched.headers.get('content-disposition')).toContain('filename="households.csv"');
  });

  test('is stored under its ids, whatever its name', async () => {
    const { body } = await announce({ fileName: 'list?x=..%2F&y.csv' });
    const { pathname } = new URL(body.upload?.url ?? '');
    expect(pathname).toContain(`/evidence/uploads/${programme.projectId}/${body.evidenceId}`);
  });

  test('is downloaded under its name in any script, with an ASCII name for old clients', async () => {
    const evidenceId = await storeEvidence(programme.officer, programme.projectId, {
      fileName: "村民名单 (it's).csv",
    });
    const link = (await contentOf('officer', evidenceId)).headers.get('location') ?? '';
    const disposition = (await fetch(link)).headers.get('content-disposition');
    expect(disposition).toBe(
      'attachment; filename="______it_s_.csv"; ' +
        "filename*=UTF-8''%E6%9D%91%E6%B0%91%E5%90%8D%E5%8D%95%20%28it%27s%29.csv",
    );
  });

  test('cannot be checked or downloaded before its upload', async () => {
    const { body } = await announce();
    const problem = await problemOf(complete(body.evidenceId));
    expect(problem.type).toBe('/problems/evidence_awaited');
    const missing = await problemOf(contentOf('officer', body.evidenceId));
    expect(missing.type).toBe('/problems/evidence_awaited');
  });

  test('announced twice with one key is one file with a fresh upload link', async () => {
    const first = await announce({}, 'key-1');
    const again = await announce({}, 'key-1');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body.evidenceId).toBe(first.body.evidenceId);
    await send(again.body.upload, list);
    await complete(first.body.evidenceId);
    expect((await announce({}, 'key-1')).body.upload).toBeUndefined();
  });
});

const sameSize = new TextEncoder().encode('household,tap\n1,no!\n');

describe('a file that differs from its announcement', () => {
  const longer = new TextEncoder().encode('household,tap\n1,yes\n2,yes\n');

  test.each([
    ['with other content', sameSize, {}, 'SHA-256'],
    ['of another size', longer, {}, `${longer.length} bytes instead of ${list.length}`],
    ['of another type', list, { 'content-type': 'text/html' }, 'another type'],
  ])('%s is refused, and the right one may follow', async (_, content, headers, words) => {
    const { body } = await announce();
    const wrong = { ...headers, 'x-amz-checksum-sha256': checksumOf(content) };
    expect((await send(body.upload, content, wrong)).status).toBe(200);
    const problem = await problemOf(complete(body.evidenceId));
    expect([problem.status, problem.type]).toEqual([409, '/problems/evidence_differs']);
    expect(problem.detail).toContain(words);
    const params = of(body.evidenceId);
    const still = await programme.officer.call('getEvidence', { params });
    expect([still.body.status, still.body.version]).toEqual(['awaited', 1]);
    const fresh = await programme.officer.call('renewUpload', { params });
    await send(fresh.body, list);
    expect((await complete(body.evidenceId)).body.status).toBe('stored');
  });

  test('of the announced size with other bytes is refused', async () => {
    const { body } = await announce();
    await send(body.upload, sameSize);
    const problem = await problemOf(complete(body.evidenceId));
    expect([problem.status, problem.type]).toEqual([409, '/problems/evidence_differs']);
  });

  test('that is a program is not stored as a table', async () => {
    const program = Uint8Array.of(0x4d, 0x5a, 0x90, 0x00);
    const { body } = await programme.officer.call('announceEvidence', {
      params: { projectId: programme.projectId },
      body: announcementOf(program),
    });
    await send(body.upload, program);
    const problem = await problemOf(complete(body.evidenceId));
    expect(problem.detail).toBe('Its content is not of the type text/csv; announce it anew.');
  });

  test.each([
    ['too large', { bytes: 20_000_001 }, '/bytes'],
    ['of a type that runs', { mediaType: 'text/html' }, '/mediaType'],
    ['named as what runs', { fileName: 'payroll.exe' }, '/fileName'],
    ['with a path for a name', { fileName: '../../etc/list.csv' }, '/fileName'],
    [
      'an image of which nothing is said',
      { mediaType: 'image/png', fileName: 'a.png' },
      '/photograph',
    ],
  ])('that is %s is refused when it is announced', async (_, fields, pointer) => {
    const { errors } = await problemOf(announce(fields));
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});

describe('stored evidence', () => {
  test('cannot be uploaded or checked again, and a retry of the check finds its effect', async () => {
    const evidenceId = await storeEvidence(programme.officer, programme.projectId);
    const params = of(evidenceId);
    const renewed = await problemOf(programme.officer.call('renewUpload', { params }));
    expect(renewed.type).toBe('/problems/evidence_stored');
    expect((await problemOf(complete(evidenceId, '"2"'))).type).toBe('/problems/evidence_stored');
    expect((await complete(evidenceId)).body.status).toBe('stored');
  });

  test('is not changed by an old upload link', async () => {
    const { body } = await announce();
    await send(body.upload, list);
    await complete(body.evidenceId);
    expect((await send(body.upload, sameSize)).status).toBe(200);
    const link = (await contentOf('officer', body.evidenceId)).headers.get('location') ?? '';
    expect(new Uint8Array(await (await fetch(link)).arrayBuffer())).toEqual(list);
  });

  test('keeps its file when its description changes', async () => {
    const evidenceId = await storeEvidence(programme.officer, programme.projectId);
    const { body } = await programme.officer.call('describeEvidence', {
      params: of(evidenceId),
      body: { title: 'Households of both villages', public: true },
      ifMatch: '"2"',
    });
    expect(body).toMatchObject({
      title: 'Households of both villages',
      public: true,
      ...{ status: 'stored', fileName: 'households.csv', bytes: list.length },
    });
  });
});

describe('access to evidence', () => {
  const statuses = async (evidenceId: string) => {
    const seen: Partial<Record<Speaker, number>> = {};
    for (const speaker of ['coordinator', 'officer', 'neighbour', 'reader', 'stranger'] as const) {
      const answer = contentOf(speaker, evidenceId);
      seen[speaker] = await answer
        .then(({ status }) => status)
        .catch((error) => error.problem.status);
    }
    return seen;
  };

  test('is limited to those who see drafts, unless it is public', async () => {
    const evidenceId = await storeEvidence(programme.officer, programme.projectId);
    expect(await statuses(evidenceId)).toEqual({
      ...{ coordinator: 303, officer: 303, neighbour: 404, reader: 404, stranger: 404 },
    });
    const { body } = await programme.reader.call('listEvidence', {
      params: { projectId: programme.projectId },
      query: { limit: 100 },
    });
    expect(body.items.map((item) => item.evidenceId)).not.toContain(evidenceId);
  });

  test('includes every member if it is public', async () => {
    const shown = { public: true };
    const evidenceId = await storeEvidence(programme.officer, programme.projectId, shown);
    expect(await statuses(evidenceId)).toEqual({
      ...{ coordinator: 303, officer: 303, neighbour: 303, reader: 303, stranger: 404 },
    });
  });

  test('never allows another organisation to add any', async () => {
    const asked = programme.neighbour.call('announceEvidence', {
      params: { projectId: programme.projectId },
      body: announcementOf(list),
    });
    expect((await problemOf(asked)).status).toBe(403);
  });
});

describe('evidence that a value or text names', () => {
  const recordWith = (evidenceId: string) =>
    programme.officer.call('recordValue', {
      params: {
        projectId: programme.projectId,
        indicatorId: 'households',
        periodId: '2020-01-01',
      },
      body: { ...value, evidence: [source, { ...source, evidenceId }] },
      ifNoneMatch: '*',
    });
  const pointers = async (asked: Promise<unknown>) =>
    (await problemOf(asked)).errors?.map(({ pointer }) => pointer);

  test('must be stored and belong to the same project', async () => {
    const { officer, coordinator, programmeId, projectId } = programme;
    const { body: awaited } = await announce();
    const { body: other } = await coordinator.call('createProject', {
      params: { programmeId },
      body: {
        organisationId: 'centre',
        title: { en: 'Elsewhere' },
        country: 'LA',
        status: 'pipeline',
      },
    });
    const foreign = await storeEvidence(officer, other.projectId);
    for (const evidenceId of ['nowhere', awaited.evidenceId, foreign]) {
      expect(await pointers(recordWith(evidenceId))).toEqual(['/evidence/1/evidenceId']);
    }
    const lesson = officer.call('writeLesson', {
      params: { projectId },
      body: {
        title: { en: 'Plan upkeep first' },
        finding: { en: 'A pump stood still.' },
        lesson: { en: 'Name who repairs it.' },
        appliesWhen: { en: 'A village takes over.' },
        evidence: [{ ...source, evidenceId: foreign }],
      },
    });
    expect(await pointers(lesson)).toEqual(['/evidence/0/evidenceId']);
  });

  test('is part of the value', async () => {
    const evidenceId = await storeEvidence(programme.officer, programme.projectId);
    const { body } = await recordWith(evidenceId);
    expect(body.evidence).toEqual([source, { ...source, evidenceId }]);
  });
});
