import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';
import {
  describeFramework,
  download,
  present,
  publishTexts,
  report,
  review,
  submit,
} from '../local/year/acts.ts';
import * as bodies from '../local/year/bodies.ts';

/** One story in order: each part needs those before it, so all are in one file. */
let system: TestSystem;
let programme: TestProgramme;
/** The ids of the records made so far. */
const ids = { other: '', experience: '', meeting: '', next: '' };
const items: Record<string, string> = {};

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const [firstHalf, secondHalf] = bodies.halves;
const inProgramme = () => ({ programmeId: programme.programmeId });
const inProject = () => ({ projectId: programme.projectId });
const ofMeeting = () => ({ ...inProgramme(), meetingId: ids.meeting });
const ofValue = (projectId: string, periodId: string) => ({
  projectId,
  indicatorId: 'households',
  periodId,
});

describe('two organisations plan their targets', () => {
  test('the coordinator creates a second project and the common indicators', async () => {
    const { coordinator } = programme;
    const { body } = await coordinator.call('createProject', {
      params: inProgramme(),
      body: {
        organisationId: 'other-centre',
        title: { en: 'Upper villages' },
        country: 'LA',
        status: 'implementation',
      },
    });
    ids.other = body.projectId;
    const params = { ...inProgramme(), commonIndicatorId: 'water' };
    await coordinator.call('putCommonIndicator', {
      params,
      body: bodies.common,
      ifNoneMatch: '*',
    });
  });

  test('each describes its own framework only', async () => {
    const { officer, neighbour, projectId } = programme;
    await describeFramework(officer, projectId, '1300');
    await describeFramework(neighbour, ids.other, '400');
    await neighbour.call('putIndicator', {
      params: { projectId: ids.other, indicatorId: 'operators' },
      body: bodies.operators,
      ifNoneMatch: '*',
    });
    const foreign = describeFramework(neighbour, projectId, '1');
    expect((await problemOf(foreign)).status).toBe(403);
  });
});

describe('two halves of a year are reported', () => {
  test('a value is returned with a comment, corrected and approved', async () => {
    const { officer, coordinator, projectId } = programme;
    const place = ofValue(projectId, firstHalf);
    await submit(officer, place, { value: '600', asOf: '2020-06-30' });
    const returned = await review(coordinator, place, 'return', 'Count the upper village too.');
    expect(returned.body.status).toBe('returned');
    await submit(officer, place, { value: '640', asOf: '2020-06-30', over: returned.etag });
    expect((await review(coordinator, place, 'approve')).body.status).toBe('approved');
  });

  test('the first half is closed, and nothing in it can change', async () => {
    const { coordinator, neighbour, projectId } = programme;
    await submit(neighbour, ofValue(ids.other, firstHalf), { value: '150', asOf: '2020-06-30' });
    await review(coordinator, ofValue(ids.other, firstHalf), 'approve');
    await coordinator.call('putClosing', {
      params: { ...inProgramme(), closingId: 'first-half' },
      body: { startDate: '2020-01-01', endDate: '2020-06-30', status: 'closed' },
      ifNoneMatch: '*',
    });
    const reopening = review(coordinator, ofValue(projectId, firstHalf), 'reopen', 'A slip.');
    expect((await problemOf(reopening)).type).toBe('/problems/period_closed');
  });

  test('the second half is approved in one batch, and both projects are summed', async () => {
    const { coordinator, officer, neighbour, reader, projectId } = programme;
    await submit(officer, ofValue(projectId, secondHalf), { value: '1282', asOf: '2020-12-10' });
    await submit(neighbour, ofValue(ids.other, secondHalf), { value: '390', asOf: '2020-12-10' });
    const { body } = await coordinator.call('reviewValues', {
      params: inProgramme(),
      body: {
        step: 'approve',
        items: [projectId, ids.other].map((each) => ({ ...ofValue(each, secondHalf), version: 2 })),
      },
    });
    expect(body.items.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    const progress = await reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: { asOf: '2020-12-31' },
    });
    expect(progress.body.rollUps).toMatchObject([
      {
        outcome: { figure: { value: '1672' }, completeness: 'complete' },
        coverage: { reported: 2, projects: 2 },
      },
    ]);
  });
});

describe('learning is recorded and evaluated', () => {
  test('a practice and a lesson are published, and the other organisation validates the practice', async () => {
    ids.experience = await publishTexts(programme);
    const { body } = await programme.neighbour.call('validateExperience', {
      params: { ...inProject(), experienceId: ids.experience },
      body: { statement: { en: 'We visited both villages; every tap ran.' }, on: '2021-02-10' },
      ifMatch: '"2"',
    });
    expect(body.practice).toBe('good');
  });

  test('the project is assessed, a recommendation gets its response, and an asset is handed over', async () => {
    const { coordinator, officer, projectId } = programme;
    await coordinator.call('putAssessment', {
      params: { ...inProgramme(), assessmentId: 'year' },
      body: { ...bodies.assessment, projectId },
      ifNoneMatch: '*',
    });
    const params = { ...inProgramme(), recommendationId: 'operators' };
    await coordinator.call('putRecommendation', {
      params,
      body: bodies.recommendation,
      ifNoneMatch: '*',
    });
    const answered = await officer.call('respondToRecommendation', {
      params,
      body: bodies.response,
      ifMatch: '"1"',
    });
    expect(answered.body.response?.decision).toBe('partially_accepted');
    await officer.call('putAsset', {
      params: { ...inProject(), assetId: 'supply' },
      body: bodies.supply,
      ifNoneMatch: '*',
    });
  });
});

describe('the meeting at the end of the year', () => {
  const step = (name: 'hold' | 'conclude', meetingId: string, ifMatch: string) =>
    programme.coordinator.call('changeMeetingStatus', {
      params: { ...inProgramme(), meetingId },
      body: { step: name },
      ifMatch,
    });

  test('is planned unseen by readers, then held', async () => {
    const { coordinator, reader } = programme;
    const { body } = await coordinator.call('planMeeting', {
      params: inProgramme(),
      body: bodies.meeting,
    });
    ids.meeting = body.meetingId;
    expect((await problemOf(reader.call('getMeeting', { params: ofMeeting() }))).status).toBe(404);
    await step('hold', ids.meeting, '"1"');
    expect((await reader.call('getMeeting', { params: ofMeeting() })).body.status).toBe('held');
  });

  test('has the figures of each organisation, frozen as of that day', async () => {
    const { officer, neighbour, projectId } = programme;
    const own = await present(officer, { ...ofMeeting(), projectId });
    await present(neighbour, { ...ofMeeting(), projectId: ids.other });
    expect(own.presented.snapshotSha256).toBe(own.made.snapshotSha256);
  });

  test('records statements, requirements and action items', async () => {
    const { coordinator } = programme;
    await coordinator.call('recordStatement', { params: ofMeeting(), body: bodies.affirmation });
    const { body } = await coordinator.call('issueRequirement', {
      params: ofMeeting(),
      body: bodies.requirement,
    });
    const { requirementId } = body;
    for (const organisationId of ['centre', 'other-centre']) {
      const agreed = await coordinator.call('agreeActionItem', {
        params: inProgramme(),
        body: {
          origin: { kind: 'requirement', meetingId: ids.meeting, requirementId },
          what: { en: `Write the plan of ${organisationId}.` },
          organisationId,
          due: '2021-01-31',
        },
      });
      items[organisationId] = agreed.body.actionItemId;
    }
    await step('conclude', ids.meeting, '"2"');
    const late = coordinator.call('recordStatement', {
      params: ofMeeting(),
      body: bodies.affirmation,
    });
    expect((await problemOf(late)).type).toBe('/problems/meeting_locked');
  });

  test('is followed up: half of its action items were done at the next meeting', async () => {
    const { coordinator, officer, neighbour, reader } = programme;
    await officer.call('reportActionItem', {
      params: { ...inProgramme(), actionItemId: items.centre ?? '' },
      body: { status: 'done', closedOn: '2021-01-20', evidence: [{ title: 'Conclusion plan' }] },
      ifMatch: '"1"',
    });
    await neighbour.call('reportActionItem', {
      params: { ...inProgramme(), actionItemId: items['other-centre'] ?? '' },
      body: { status: 'in_progress' },
      ifMatch: '"1"',
    });
    const { body } = await coordinator.call('planMeeting', {
      params: inProgramme(),
      body: { ...bodies.nextMeeting, previousMeetingId: ids.meeting },
    });
    ids.next = body.meetingId;
    await step('hold', ids.next, '"1"');
    await step('conclude', ids.next, '"2"');
    const followUp = await reader.call('getFollowUp', {
      params: { ...inProgramme(), meetingId: ids.next },
    });
    expect(followUp.body).toMatchObject({
      overdue: 1,
      closureRate: { numerator: 1, denominator: 2, ratio: '0.5' },
    });
  });
});

describe('the project is concluded', () => {
  const conclusion = async () => {
    const call = { params: inProject(), query: { asOf: '2021-03-31' } };
    return (await programme.reader.call('getConclusion', call)).body;
  };

  test('after the presented report was sent, the last missing step', async () => {
    const { coordinator, projectId } = programme;
    const missing = (await conclusion()).items.filter(({ state }) => state === 'not_met');
    expect(missing.map(({ step }) => step)).toEqual(['report_disseminated']);
    const presented = { params: { ...ofMeeting(), projectId } };
    const { reportId } = (await coordinator.call('getImplementerReport', presented)).body;
    await coordinator.call('noteDissemination', {
      params: { reportId },
      body: {
        recipient: { kind: 'office', name: { en: 'District office' } },
        sentOn: '2021-03-02',
        channel: 'post',
        meetingId: ids.meeting,
      },
    });
    expect((await conclusion()).concluded).toBe(true);
  });
});

describe('five reports cover the year', () => {
  const says = async (asked: Parameters<typeof report>[1], parts: readonly string[]) => {
    const text = await report(programme, asked);
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  };

  test('the experience-sharing report: figures, practice, lesson, ratings, response, next steps', async () => {
    await says({ kind: 'experience_sharing', meetingId: ids.meeting }, [
      '1,672',
      '2 of 2 projects',
      '98.6%',
      'Good practice',
      'Water from a reservoir',
      'Plan the upkeep first',
      'Water was the first wish of the villages.',
      'not verified',
      'partially accepted',
      'Train one operator in each village.',
      'Water committee 1 Dec 2020',
      'Plan the conclusion of both projects.',
      'Write the plan of other-centre.',
      'Achievement summary of the year',
    ]);
  });

  test('the implementing-organisation report: its own project only', async () => {
    const asked = { kind: 'implementing_organisation', ...inProject() } as const;
    await says(asked, ['1,282', '98.6%', 'Water from a reservoir', 'Plan the upkeep first']);
    expect(await report(programme, asked)).not.toContain('Upper villages');
  });

  test('the good-practice sheet: the practice with its figure, and who validated it', async () => {
    await says({ kind: 'good_practice_sheet', ...inProject(), experienceId: ids.experience }, [
      'Water from a reservoir',
      'Laid a pipe of 3 km.',
      '1,282',
      'We visited both villages; every tap ran.',
      'other-centre',
    ]);
  });

  test('the meeting record: participants, figures, statements, requirements and actions', async () => {
    await says({ kind: 'meeting_record', meetingId: ids.meeting }, [
      'Kunming',
      'about 12',
      'The work is small but refined.',
      '1,282',
      '390',
      'unchanged',
      'Plan the conclusion of both projects.',
      'done, 20 Jan 2021',
      'District office',
    ]);
  });

  test('the record of the next meeting: the follow-up of the first', async () => {
    await says({ kind: 'meeting_record', meetingId: ids.next }, [
      '1 of 2 action items completed (50%)',
      'Write the plan of centre.',
    ]);
  });

  test('the data quality report: missing values, and the share with evidence', async () => {
    await says({ kind: 'data_quality' }, [
      'Overdue The period has ended, and no value was submitted. 1',
      'Operators trained',
      'Share with evidence 100%',
    ]);
  });
});

describe('an approved value is corrected', () => {
  test('it is reopened with a reason, corrected and approved again', async () => {
    const { coordinator, officer, projectId } = programme;
    const place = ofValue(projectId, secondHalf);
    const reopened = await review(coordinator, place, 'reopen', 'Eight taps were not counted.');
    await submit(officer, place, { value: '1290', asOf: '2020-12-10', over: reopened.etag });
    expect((await review(coordinator, place, 'approve')).body.status).toBe('approved');
  });

  test('the meeting record keeps the figure of that day, and says that it was corrected', async () => {
    const text = await report(programme, { kind: 'meeting_record', meetingId: ids.meeting });
    expect(text).toContain('presented: 1,282; corrected to 1,290');
  });

  test('new reports print the new figure, and why it changed', async () => {
    const asked = { kind: 'experience_sharing', meetingId: ids.meeting } as const;
    const text = await report(programme, asked);
    for (const part of ['1,680', '1,290', 'Eight taps were not counted.'])
      expect(text).toContain(part);
  });

  test('the presented snapshot is unchanged', async () => {
    const { reader, projectId } = programme;
    const { body } = await reader.call('getImplementerReport', {
      params: { ...ofMeeting(), projectId },
    });
    const text = await download(reader, body.reportId);
    expect([text.includes('1,282'), text.includes('1,290')]).toEqual([true, false]);
  });
});
