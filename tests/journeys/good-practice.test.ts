import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpProgramme, source, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let experienceId: string;

const text = {
  title: { en: 'Water from a reservoir' },
  challenge: { en: 'No safe water nearby.' },
  approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
  results: { en: 'Every household has water.' },
  evidence: [source],
};
const statement = { statement: { en: 'We visited both villages; every tap ran.' } };
const params = () => ({ projectId: programme.projectId, experienceId });
const validate = (by: 'coordinator' | 'officer' | 'neighbour' | 'reader', ifMatch: string) =>
  programme[by].call('validateExperience', { params: params(), body: statement, ifMatch });
const publish = (step: 'publish' | 'unpublish', ifMatch: string) =>
  programme.coordinator.call('publishExperience', {
    params: params(),
    body: { step, reason: 'to correct it' },
    ifMatch,
  });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { officer, coordinator, projectId } = programme;
  const { body } = await officer.call('writeExperience', { params: { projectId }, body: text });
  experienceId = body.experienceId;
  await coordinator.call('replaceExperience', { params: params(), body: text, ifMatch: '"1"' });
  await officer.call('replaceExperience', { params: params(), body: text, ifMatch: '"2"' });
});
afterAll(() => system.stop());

describe('from a promising practice to a good one', () => {
  test('a draft cannot be validated by those who cannot see it', async () => {
    expect((await problemOf(validate('neighbour', '"3"'))).status).toBe(404);
  });

  test('a published experience is a promising practice', async () => {
    expect((await publish('publish', '"3"')).body.practice).toBe('promising');
  });

  test('its author, an earlier editor and a reader cannot validate it', async () => {
    expect((await problemOf(validate('officer', '"4"'))).type).toBe('/problems/not_independent');
    expect((await problemOf(validate('coordinator', '"4"'))).type).toBe(
      '/problems/not_independent',
    );
    expect((await problemOf(validate('reader', '"4"'))).type).toBe('/problems/forbidden');
  });

  test('an officer of another organisation validates the version that was read, once', async () => {
    expect((await problemOf(validate('neighbour', '"3"'))).status).toBe(412);
    const { body } = await validate('neighbour', '"4"');
    expect(body).toMatchObject({
      practice: 'good',
      validation: { ...statement, organisationId: 'other-centre' },
    });
    expect((await validate('neighbour', '"4"')).body).toEqual(body);
  });

  test('a changed text needs a new validation', async () => {
    await publish('unpublish', '"5"');
    const { body } = await programme.officer.call('replaceExperience', {
      params: params(),
      body: { ...text, results: { en: 'Nearly every household has water.' } },
      ifMatch: '"6"',
    });
    expect(body.practice).toBe('promising');
    expect(body.validation).toBeUndefined();
  });

  test('figures and components must belong to the project and programme', async () => {
    const replace = programme.officer.call('replaceExperience', {
      params: params(),
      body: { ...text, figures: ['none'], components: [] },
      ifMatch: '"7"',
    });
    expect((await problemOf(replace)).errors?.[0]?.pointer).toBe('/figures/0');
  });
});
