import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedSample, loadSample } from '../../../infra/local/sample/load.ts';
import { people } from '../../../infra/local/sample/people.ts';
import type { Client } from '../../../shared/contract/client.ts';
import type { BodyInput } from '../../../shared/contract/routes.ts';
import { type ChooseFault, noFault } from '../../faults/proxy/call-fault.ts';
import { startFaultProxy } from '../../faults/proxy/fault-proxy.ts';
import { textOf } from '../../local/pdf-text.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let coordinator: Client;
let reader: Client;
let loaded: LoadedSample;
const cuts: string[] = [];

/** The last call that is executed loses its response; later calls do not arrive. */
function cutAfter(calls: number): ChooseFault {
  let made = 0;
  return () => {
    made += 1;
    if (made < calls) return noFault;
    return { kind: made === calls ? 'cut_after' : 'cut_before' };
  };
}

/** The load is interrupted several times, then completes. */
beforeAll(async () => {
  system = await startSystem();
  for (const calls of [12, 50, 90, 125]) {
    const line = await startFaultProxy(cutAfter(calls), system.url);
    await loadSample({ ...system, url: line.endpoint }).catch((error) => cuts.push(String(error)));
    line.stop();
  }
  loaded = await loadSample(system);
  coordinator = await system.as(people.coordinator.email);
  reader = await system.as(people.reader.email);
});
afterAll(() => system.stop());

const ofMeeting = () => ({ programmeId: loaded.programmeId, meetingId: loaded.meetingId });
const changes = async () => {
  const { programmeId, projectIds } = loaded;
  const [programme, ...projects] = await Promise.all([
    coordinator.call('listProgrammeHistory', { params: { programmeId }, query: { limit: 100 } }),
    ...Object.values(projectIds).map((projectId) =>
      coordinator.call('listProjectHistory', { params: { projectId }, query: { limit: 100 } }),
    ),
  ]);
  return [programme?.body.items, ...projects.map(({ body }) => body.items)];
};

describe('loading the sample', () => {
  test('continues after an interruption, and does nothing twice', async () => {
    expect(cuts).toHaveLength(4);
    const params = ofMeeting();
    const [statements, requirements, items, reports] = await Promise.all([
      reader.call('listStatements', { params }),
      reader.call('listRequirements', { params }),
      reader.call('listActionItems', { params: { programmeId: params.programmeId } }),
      reader.call('listImplementerReports', { params }),
    ]);
    const orders = statements.body.items.map(({ order }) => order);
    expect(orders.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const lengths = [requirements, items, reports].map(({ body }) => body.items.length);
    expect(lengths).toEqual([5, 5, 3]);
  });

  test('changes nothing the second time', async () => {
    const before = await changes();
    expect(await loadSample(system)).toEqual(loaded);
    expect(await changes()).toEqual(before);
  });

  test('keeps what somebody has changed since', async () => {
    const params = ofMeeting();
    const { etag } = await coordinator.call('getMeeting', { params });
    const body = { step: 'reopen' as const, reason: 'A speaker was wrong.' };
    await coordinator.call('changeMeetingStatus', { params, body, ifMatch: etag });
    await loadSample(system);
    const held = await coordinator.call('getMeeting', { params });
    expect(held.body.status).toBe('held');
    const conclude = { params, body: { step: 'conclude' }, ifMatch: held.etag } as const;
    await coordinator.call('changeMeetingStatus', conclude);
  });
});

describe('the loaded sample', () => {
  test('has the figures of each organisation frozen as of the meeting', async () => {
    const { body } = await reader.call('listImplementerReports', { params: ofMeeting() });
    expect(new Set(body.items.map(({ asOf }) => asOf))).toEqual(new Set(['2020-11-04']));
    expect(new Set(body.items.map(({ projectId }) => projectId))).toEqual(
      new Set(Object.values(loaded.projectIds)),
    );
  });

  test('has one practice validated by another organisation, and promising practices', async () => {
    const found = await Promise.all(
      Object.values(loaded.projectIds).map((projectId) =>
        reader.call('listExperiences', { params: { projectId } }),
      ),
    );
    const practices = found.flatMap(({ body }) => body.items.map(({ practice }) => practice));
    expect(practices.toSorted()).toEqual(['good', 'promising', 'promising']);
  });

  test('prints both sources if they disagree, and marks illustrative text', async () => {
    const text = await reportIn('en');
    for (const part of ['1,500', '1,282', '2,600', '2,800', 'llustrative'])
      expect(text).toContain(part);
  });

  test("says that the meeting's date is inferred, and lists its requirements", async () => {
    const record = { kind: 'meeting_record', meetingId: loaded.meetingId } as const;
    const text = await textOfReport({ ...record, language: 'en' });
    for (const part of [
      '4 November 2020',
      'date inferred',
      'more than 20',
      'project conclusion',
      'experience dissemination',
      '4.16',
    ])
      expect(text).toContain(part);
  });

  test('has Chinese text for the Chinese report', async () => {
    const text = (await reportIn('zh')).replaceAll(' ', '');
    for (const part of ['东亚减贫示范合作技术援助项目', '柬埔寨减贫示范合作项目'])
      expect(text).toContain(part);
  });
});

function reportIn(language: 'en' | 'zh'): Promise<string> {
  return textOfReport({ kind: 'experience_sharing', language });
}

async function textOfReport(asked: BodyInput<'requestReport'>): Promise<string> {
  const { programmeId } = loaded;
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: asked,
  });
  const params = { reportId: body.reportId };
  const response = await reader.bytes('getReportContent', { params, accept: 'application/pdf' });
  return textOf(new Uint8Array(await response.arrayBuffer()));
}
