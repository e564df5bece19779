import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import {
  aDissemination,
  aMeeting,
  anActionItem,
  anImplementerReport,
  aRequirement,
  aStatement,
} from './meetings.ts';
import { programmeRecords, projectRecords, reportedFigure } from './owned.ts';
import {
  aCommonIndicator,
  aCondition,
  aFeature,
  aLesson,
  aMember,
  anApproval,
  anAssessment,
  anAsset,
  anEvidence,
  anExperience,
  anIndicator,
  anOrganisation,
  aProgramme,
  aProject,
  aRecommendation,
  aResult,
  aSummary,
  aValue,
} from './records.ts';
import { redefinitions } from './redefinitions.ts';

const source = { title: 'Field report' };
const speaker = {
  kind: 'official',
  name: { en: 'Somchai Example' },
  title: { en: 'Director General' },
  organisationId: 'north-centre',
} as const;

const indicator = anIndicator({
  headline: true,
  baseline: { value: reportedFigure('0'), byDefinition: true },
  periods: [
    {
      periodStart: '2026-01-01',
      periodEnd: '2026-06-30',
      target: { value: reportedFigure('2500') },
    },
  ],
});

const experience = anExperience({
  sdgTargets: ['6.1'],
  figures: [indicator.indicatorId],
  costs: { en: 'Two pipes a house.' },
  practice: 'good',
  validation: {
    statement: { en: 'Every tap runs.' },
    organisationId: 'agency',
    by: 'officer-9',
    at: '2026-09-01T08:00:00.000Z',
  },
});

const asset = anAsset({
  deliveredOn: '2026-03-01',
  handover: { to: { en: 'Water committee' }, on: '2026-04-01', evidence: [source] },
  operationAndMaintenance: { by: { en: 'Water committee' }, funding: { en: 'A monthly fee.' } },
});

const recommendation = aRecommendation({
  response: {
    decision: 'accepted',
    actions: [
      {
        actionId: 'train',
        what: { en: 'Train them.' },
        organisationId: 'north-centre',
        due: '2026-09-30',
        status: 'open',
      },
    ],
    by: 'officer-1',
    at: '2026-08-01T08:00:00.000Z',
  },
});

const meeting = aMeeting({
  status: 'concluded',
  place: { en: 'Kunming' },
  time: { start: '2026-10-01', timeZone: 'Asia/Shanghai', dateInferred: true, source },
  previousMeetingId: 'meeting-0',
  agenda: [
    {
      agendaItemId: 'reports',
      title: { en: 'Reports of the centres' },
      kind: 'implementing_organisation_report',
      presenter: speaker,
    },
  ],
  participants: [
    { ...speaker, role: 'chair' },
    {
      kind: 'delegation',
      name: { en: 'Delegation of the villages' },
      count: { value: 20, precision: 'more_than' },
      role: 'delegate',
    },
  ],
  recipients: [
    { kind: 'organisation', organisationId: 'agency' },
    { kind: 'office', name: { en: 'Office of the county' } },
  ],
});

/** A programme with a record of every kind that reports show, and the other inputs of a report. */
export function fullProgramme(): ReportInputs {
  return {
    ...programmeRecords({
      programme: aProgramme({
        startDate: '2018-01-01',
        endDate: '2027-12-31',
        components: [{ componentId: 'water', title: { en: 'Water supply' } }],
        objectives: [{ text: { en: 'Safe water for all.' }, sources: [source] }],
      }),
      members: [aMember({ createdBy: 'officer-9' })],
      organisations: [
        anOrganisation(),
        anOrganisation({
          organisationId: 'agency',
          name: { en: 'Coordinating Agency' },
          roles: ['coordinating'],
        }),
      ],
      commonIndicators: [aCommonIndicator({ headline: true })],
      assessments: [anAssessment()],
      features: [aFeature({ affirmedOn: '2026-10-01', meetingId: meeting.meetingId })],
      summaries: [aSummary(), aSummary({ summaryId: 'of-project', projectId: 'project-1' })],
      recommendations: [recommendation],
      conditions: [aCondition({ measures: { en: 'Work went on by boat.' } })],
      meetings: [
        meeting,
        aMeeting({
          meetingId: 'meeting-0',
          title: { en: 'Working group' },
          status: 'concluded',
          time: { start: '2026-05-01', timeZone: 'Asia/Shanghai' },
        }),
      ],
      statements: [
        aStatement({ agendaItemId: 'reports' }),
        aStatement({
          statementId: 'statement-2',
          order: 2,
          kind: 'opinion_or_suggestion',
          text: { en: 'Go on with it.', zh: '希望继续下去。' },
          originalLanguage: 'zh',
        }),
      ],
      implementerReports: [anImplementerReport()],
      requirements: [aRequirement({ due: '2026-12-31' })],
      actionItems: [
        anActionItem({ due: '2026-11-30' }),
        anActionItem({
          actionItemId: 'action-0',
          what: { en: 'Count the taps.' },
          origin: { kind: 'requirement', meetingId: 'meeting-0', requirementId: 'requirement-0' },
          status: 'done',
          closedOn: '2026-07-01',
          evidence: [source],
        }),
      ],
      projects: [
        projectRecords({
          project: aProject({
            startDate: '2018-02-01',
            endDate: '2026-12-31',
            components: ['water'],
            budgets: [{ amount: '1500000', currency: 'CNY', precision: 'about', source }],
          }),
          results: [aResult()],
          indicators: [indicator],
          values: [
            aValue({
              actual: reportedFigure('1282.5'),
              submission: { by: 'officer-1', at: '2026-11-23T09:00:00.000Z' },
              review: { by: 'officer-9', at: '2026-11-24T08:00:00.000Z' },
              approvals: [
                anApproval({
                  reopened: {
                    version: 4,
                    by: 'officer-1',
                    at: '2026-08-02T08:00:00.000Z',
                    reason: 'A village was counted twice.',
                  },
                }),
              ],
            }),
          ],
          experiences: [experience],
          evidence: [anEvidence({ public: true }), anEvidence({ evidenceId: 'not-for-all' })],
          lessons: [aLesson({ negative: true })],
          assets: [asset],
        }),
      ],
    }),
    beside: {
      redefinitions,
      presented: [
        {
          projectId: 'project-1',
          reportId: 'report-1',
          kind: 'implementing_organisation',
          language: 'en',
          snapshotSha256: 'a'.repeat(64),
          asOf: '2026-06-30',
          figures: [
            {
              indicatorId: 'households',
              title: indicator.title,
              measure: 'unit',
              periodStart: '2026-01-01',
              periodEnd: '2026-06-30',
              shown: { actual: reportedFigure('71'), asOf: '2026-06-30', source, version: 3 },
              since: {
                state: 'corrected',
                at: '2026-11-02T09:00:00.000Z',
                actual: reportedFigure('73'),
                asOf: '2026-06-30',
                source: { title: 'Second count' },
                version: 6,
              },
            },
          ],
        },
      ],
      disseminations: [aDissemination({ meetingId: meeting.meetingId })],
    },
  };
}

/** The subject of a report of each kind on that programme. */
export const subjects = {
  experience_sharing: {},
  implementing_organisation: { projectId: 'project-1' },
  good_practice_sheet: { projectId: 'project-1', experienceId: experience.experienceId },
  meeting_record: { meetingId: meeting.meetingId },
  data_quality: {},
} as const;
