import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../shared/domain/sharing/found-record.ts';
import { setUpProgramme, source, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let foreign: { readonly programmeId: string; readonly projectId: string };

const titles = {
  en: 'Water from a reservoir',
  zh: '从水库引水到两个村庄',
  lo: 'ນ້ຳສະອາດສຳລັບສອງບ້ານ',
  km: 'ទឹកស្អាតសម្រាប់ភូមិពីរ',
  my: 'ရွာနှစ်ရွာအတွက် သောက်သုံးရေ',
};
const experience = {
  title: titles,
  challenge: { en: 'No safe water nearby.' },
  approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
  results: { en: 'Every household has water.' },
  themes: [{ en: 'Water supply' }],
  sdgTargets: ['6.1'],
  evidence: [source],
};
const lesson = (title: string) => ({
  title: { en: title },
  finding: { en: 'A pump stood still.' },
  lesson: { en: 'Name who repairs it.' },
  appliesWhen: { en: 'A village takes over.' },
  evidence: [source],
});

async function publishLesson(
  by: 'coordinator' | 'administrator',
  projectId: string,
  title: string,
): Promise<void> {
  const isHere = by === 'coordinator';
  const writer = isHere ? programme.officer : await system.as('away-too@example.org');
  const client = isHere ? programme.coordinator : await system.as('away@example.org');
  const { body } = await writer.call('writeLesson', { params: { projectId }, body: lesson(title) });
  await client.call('publishLesson', {
    params: { projectId, lessonId: body.lessonId },
    body: { step: 'publish' },
    ifMatch: '"1"',
  });
}

/** A programme that has no member in common with the first. */
async function setUpForeign() {
  const { administrator } = programme;
  const { body } = await administrator.call('createProgramme', {
    body: { title: { en: 'Elsewhere' }, countries: ['LA'] },
  });
  const { programmeId } = body;
  await administrator.call('putOrganisation', {
    params: { programmeId, organisationId: 'centre' },
    body: { name: { en: 'Centre' }, roles: ['implementing'] },
    ifNoneMatch: '*',
  });
  for (const email of ['away@example.org', 'away-too@example.org']) {
    const body = { email, role: 'coordinator' } as const;
    await administrator.call('inviteMember', { params: { programmeId }, body });
  }
  const away = await system.as('away@example.org');
  const project = await away.call('createProject', {
    params: { programmeId },
    body: {
      organisationId: 'centre',
      title: { en: 'Elsewhere' },
      country: 'LA',
      status: 'implementation',
    },
  });
  return { programmeId, projectId: project.body.projectId };
}

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  foreign = await setUpForeign();
  const { officer, coordinator, projectId } = programme;
  const { body } = await officer.call('writeExperience', {
    params: { projectId },
    body: experience,
  });
  await coordinator.call('publishExperience', {
    params: { projectId, experienceId: body.experienceId },
    body: { step: 'publish' },
    ifMatch: '"1"',
  });
  await officer.call('writeExperience', { params: { projectId }, body: experience });
  for (const number of ['one', 'two', 'three']) {
    await publishLesson('coordinator', projectId, `Upkeep ${number}`);
  }
  await publishLesson('administrator', foreign.projectId, 'Upkeep elsewhere');
});
afterAll(() => system.stop());

async function find(
  query: Readonly<Record<string, string | number>>,
  by: 'reader' | 'administrator' | 'stranger' = 'reader',
): Promise<readonly (string | undefined)[]> {
  const { body } = await programme[by].call('searchExperiences', { query });
  return body.items.map((found) => recordOf(found).title.en);
}

describe('search finds experiences and lessons', () => {
  test.each([
    ['en', 'RESERVOIR water'],
    ['zh', '水库'],
    ['lo', 'ສະອາດ'],
    ['km', 'ស្អាត'],
    ['my', 'သောက်သုံးရေ'],
  ])('by a text in %s', async (_, text) => {
    expect(await find({ text })).toEqual([titles.en]);
  });

  test.each([
    [{ sdgTarget: '6.1' }, 1],
    [{ sdgGoal: 6 }, 1],
    [{ sdgGoal: 7 }, 0],
    [{ theme: 'supply' }, 1],
    [{ kind: 'lesson' }, 3],
    [{ kind: 'good' }, 0],
    [{ country: 'MM' }, 4],
    [{ country: 'LA' }, 0],
    [{ organisationId: 'centre' }, 4],
    [{ organisationId: 'other-centre' }, 0],
    [{ country: 'MM', kind: 'promising', text: 'pipe' }, 1],
  ])('by %j: %i', async (query, count) => {
    expect(await find(query)).toHaveLength(count);
  });

  test("only in the caller's programmes; for an administrator in all", async () => {
    expect(await find({ text: 'elsewhere' })).toEqual([]);
    expect(await find({}, 'stranger')).toEqual([]);
    expect(await find({ text: 'elsewhere' }, 'administrator')).toEqual(['Upkeep elsewhere']);
  });

  test('only after they are published', async () => {
    expect(await find({ kind: 'promising' })).toHaveLength(1);
  });

  test('on consecutive pages without gaps, filtered, to the end', async () => {
    const titlesFound: (string | undefined)[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const { body } = await programme.reader.call('searchExperiences', {
        query: { text: 'upkeep', limit: 1, ...(cursor !== undefined && { cursor }) },
      });
      expect(body.items.length).toBeLessThanOrEqual(1);
      titlesFound.push(...body.items.map((found) => recordOf(found).title.en));
      cursor = body.next;
      pages += 1;
    } while (cursor !== undefined && pages < 10);
    expect(titlesFound.toSorted()).toEqual(['Upkeep one', 'Upkeep three', 'Upkeep two']);
  });

  test('in bounded steps: a search for something rare returns a cursor, and ends', async () => {
    const { administrator } = programme;
    for (let number = 1; number <= 12; number += 1) {
      await publishLesson('administrator', foreign.projectId, `Filler ${number}`);
    }
    const ask = (extra: object) =>
      administrator.call('searchExperiences', {
        query: { text: 'electricity', limit: 1, ...extra },
      });
    const { body } = await ask({});
    expect(body.items).toEqual([]);
    const rest = await ask({ cursor: body.next });
    expect(rest.body).toEqual({ items: [] });
  });

  test('but refuses a cursor of another search', async () => {
    const { reader } = programme;
    const { body } = await reader.call('searchExperiences', {
      query: { text: 'upkeep', limit: 1 },
    });
    const other = reader.call('searchExperiences', {
      query: { text: 'pump', limit: 1, cursor: body.next ?? '' },
    });
    expect((await problemOf(other)).errors?.[0]?.pointer).toBe('/cursor');
  });

  test('and drops a programme when the membership ends', async () => {
    const { coordinator, programmeId } = programme;
    const guest = await system.as('guest@example.org');
    const invited = await coordinator.call('inviteMember', {
      params: { programmeId },
      body: { email: 'guest@example.org', role: 'reader' },
    });
    const seen = async () => (await guest.call('searchExperiences')).body.items.length;
    expect(await seen()).toBe(4);
    await coordinator.call('changeMember', {
      params: { programmeId, memberId: invited.body.memberId },
      body: { role: 'reader', status: 'revoked' },
      ifMatch: invited.etag,
    });
    expect(await seen()).toBe(0);
  });
});
