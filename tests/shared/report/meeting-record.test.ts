import { describe, expect, test } from 'vitest';
import { comparePresented } from '../../../shared/domain/snapshot/presented-figures.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { composeReport, tableOf, textOfSection, words } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { aMeeting, aRequirement, aStatement } from '../../builders/meetings.ts';
import { notReported, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anApproval, anExperience, anIndicator, aValue, making } from '../../builders/records.ts';

const scope = {
  kind: 'meeting_record',
  ...subjects.meeting_record,
  language: 'en',
  asOf: '2026-12-31',
  includeDrafts: false,
} as const;
const record = composeReport(fullProgramme(), scope);

describe('the meeting record', () => {
  test('gives place and date, and says that the date is inferred', () => {
    const facts = new Map(record.cover.facts.map(({ label, text }) => [label, words(text)]));
    expect(facts.get('Place')).toBe('Kunming');
    expect(facts.get('Date')).toMatch(/^1 October 2026 \[S\d+\]$/);
    expect(facts.get('Time')).toContain('time zone UTC+8');
    expect(facts.get('Note')).toMatch(/^date inferred/);
  });

  test('names an organisation once that both hosts the meeting and coordinates the programme', () => {
    const { meetings, organisations, ...rest } = fullProgramme();
    const agency = organisations.find(({ roles }) => roles.includes('coordinating'));
    const hosted = meetings.map((each) => ({ ...each, hostId: agency?.organisationId ?? '' }));
    const { cover } = composeReport({ ...rest, organisations, meetings: hosted }, scope);
    const labels = cover.facts.map(({ label }) => label);
    expect(labels).toContain('Host and coordinating agency');
    expect(labels).not.toContain('Coordinated by');
  });

  test('names a speaker once before consecutive statements', () => {
    const said = ['first', 'second'].map((name, order) =>
      aStatement({ statementId: name, order, text: { en: `The ${name} thing.` } }),
    );
    const text = textOfSection(
      composeReport({ ...fullProgramme(), statements: said }, scope),
      'proceedings',
    );
    expect(text).toContain(
      'a representative of North Centre:\nprogramme strength: The first thing.\nprogramme strength: The second thing.',
    );
  });

  test('lists the agenda, officials with their function, and the number of others', () => {
    const text = textOfSection(record, 'proceedings');
    expect(text).toContain('Reports of the centres (report of an implementing organisation)');
    expect(text).toContain('Somchai Example, Director General, North Centre; chair\n');
    expect(text).toContain('Delegation of the villages; delegate; more than 20');
  });

  test('counts others once for both languages in a bilingual report', () => {
    const inTwo = composeReport(fullProgramme(), {
      ...scope,
      language: 'my',
      secondLanguage: 'en',
    });
    const text = textOfSection(inTwo, 'proceedings');
    expect(text).toMatch(/20 ကျော်.*more than 20/);
    expect(text.match(/\b20\b/g)).toHaveLength(2);
  });

  test('prints statements by agenda item, in their own language', () => {
    const text = textOfSection(record, 'proceedings');
    expect(text).toContain(
      'Reports of the centres\na representative of North Centre:\nprogramme strength',
    );
    expect(text).toContain('Outside the agenda');
    expect(text).toContain('Go on with it. (originally in Chinese: 希望继续下去。)');
  });

  test('prints the figures of that day with their sources, and later corrections', () => {
    const [row] = tableOf(record, 'Water for two villages: figures presented at the meeting');
    expect(row?.slice(2)).toEqual([
      '71',
      '30 Jun 2026',
      '3',
      'presented: 71; corrected to 73 on 2 Nov 2026',
      expect.stringMatching(/^\[S\d+\] \[S\d+\]$/),
    ]);
  });

  test('prints features, requirements, action items and the follow-up of the previous meeting', () => {
    expect(textOfSection(record, 'features')).toContain('Small but refined');
    expect(tableOf(record, 'Requirements')).toHaveLength(1);
    expect(tableOf(record, 'Action items').map((row) => row[0])).toContain(
      'Write the handover plan.',
    );
    expect(textOfSection(record, 'followUp')).toContain('1 of 1 action items completed (100%).');
    expect(tableOf(record, 'Action items from earlier meetings')[0]?.slice(0, 4)).toEqual([
      'Count the taps.',
      'North Centre',
      'no date set',
      'done, 1 Jul 2026',
    ]);
  });

  test('orders requirements of the same day by theme, each with its source', () => {
    const source = { title: 'Illustrative addressees', illustrative: true };
    const requirements = [
      aRequirement({ theme: 'summary', sources: [source], requirementId: 'a' }),
      aRequirement({ theme: 'pandemic_prevention_and_control', requirementId: 'b' }),
    ];
    const rows = tableOf(
      composeReport({ ...fullProgramme(), requirements }, scope),
      'Requirements',
    );
    expect(rows.map(([, theme]) => theme)).toEqual([
      'pandemic prevention and control planning',
      'summary',
    ]);
    expect(rows[1]?.[0]).toMatch(/ \[S\d+\] \(illustrative\)$/);
  });

  test('names shared addressees of all requirements once, and others in each row', () => {
    const other = aRequirement({ addressees: ['agency'], requirementId: 'b' });
    const of = (requirements: ReturnType<typeof fullProgramme>['requirements']) =>
      composeReport({ ...fullProgramme(), requirements }, scope);
    const same = of([aRequirement(), { ...other, addressees: ['north-centre'] }]);
    expect(textOfSection(same, 'nextSteps')).toContain('below are addressed to: North Centre');
    expect(tableOf(same, 'Requirements')[0]).not.toContain('North Centre');
    expect(tableOf(of([aRequirement(), other]), 'Requirements').flat()).toContain('North Centre');
  });

  test('lists the recipients of its reports, with kind, project and language', () => {
    const [row] = tableOf(record, 'Reports distributed');
    expect(row).toEqual([
      'North Centre',
      '5 Nov 2026',
      'e-mail',
      'Implementing-organisation report: Water for two villages, English; report-1',
    ]);
  });

  test('is not changed by unrelated records', () => {
    const before = takeSnapshot(fullProgramme(), scope, making);
    const other = fullProgramme();
    const changed = {
      ...other,
      features: [...other.features, { ...other.features[0], featureId: 'x', meetingId: 'other' }],
      statements: [...other.statements, aStatement({ meetingId: 'meeting-9', statementId: 'x' })],
      meetings: [...other.meetings, aMeeting({ meetingId: 'meeting-9' })],
      projects: other.projects.map((project) => ({ ...project, experiences: [anExperience()] })),
    } as typeof other;
    expect(takeSnapshot(changed, scope, making)).toEqual(before);
  });

  test('is refused for a meeting that is not concluded or not over; a draft needs one that was held', () => {
    const { meetings, ...rest } = fullProgramme();
    const held = {
      ...rest,
      meetings: meetings.map((each) => ({ ...each, status: 'held' as const })),
    };
    expect(() => composeReport(held, scope)).toThrow('is not a meeting that is concluded');
    expect(composeReport(held, { ...scope, includeDrafts: true }).watermark).toBe('DRAFT');
    expect(() => composeReport(fullProgramme(), { ...scope, asOf: '2026-09-30' })).toThrow(
      'is before the day of the meeting',
    );
  });
});

describe('a frozen figure', () => {
  const day = '2026-10-15';

  test('is cited with its evidence, as in other reports', () => {
    const evidence = [{ title: 'Photo of a tap' }];
    const values = [aValue({ actual: reportedFigure('71'), evidence })];
    const lists = projectRecords({ indicators: [anIndicator()], values });
    const all = fullProgramme();
    const presented = (all.beside?.presented ?? []).map((report) => ({
      ...report,
      figures: comparePresented({ ...lists, asOf: day }, lists),
    }));
    const shown = composeReport({ ...all, beside: { ...all.beside, presented } }, scope);
    const [row] = tableOf(shown, 'Water for two villages: figures presented at the meeting');
    expect(row?.at(-1)).toMatch(/^\[S\d+\] \[S\d+\]$/);
    expect(textOfSection(shown, 'sources')).toContain('Photo of a tap');
  });

  test('has no evidence that was published after the day it was shown', () => {
    const known = [{ title: 'Photo of a tap' }, { title: 'Newspaper', publishedOn: day }];
    const later = { title: 'Newspaper', publishedOn: '2026-10-16' };
    const values = [aValue({ actual: reportedFigure('71'), evidence: [...known, later] })];
    const lists = projectRecords({ indicators: [anIndicator()], values });
    expect(comparePresented({ ...lists, asOf: day }, lists)[0]?.shown.evidence).toEqual(known);
  });

  const frozen = projectRecords({
    indicators: [anIndicator()],
    values: [aValue({ actual: reportedFigure('71'), version: 3 })],
  });
  const since = (value: Parameters<typeof aValue>[0]) =>
    comparePresented({ ...frozen, asOf: day }, projectRecords({ values: [aValue(value)] }))[0]
      ?.since;

  test('is unchanged if the approved value is equal, whatever its version', () => {
    expect(since({ actual: reportedFigure('71'), version: 7 })).toEqual({ state: 'unchanged' });
  });

  test('is marked as corrected if the approved value differs, with the moment of approval', () => {
    const review = { by: 'lead', at: '2026-11-02T09:00:00.000Z' };
    expect(since({ actual: reportedFigure('73'), version: 6, review })).toMatchObject({
      state: 'corrected',
      at: review.at,
      actual: reportedFigure('73'),
    });
  });

  test('is marked as withdrawn without an approved version, and does not reveal the draft', () => {
    expect(since({ actual: notReported, status: 'draft' })).toEqual({ state: 'withdrawn' });
  });

  test('is marked as under correction while reopened, and does not reveal the draft', () => {
    const approvals = [anApproval({ actual: reportedFigure('71') })];
    expect(since({ actual: notReported, status: 'draft', approvals })).toEqual({
      state: 'under_correction',
    });
  });
});
