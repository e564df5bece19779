import type { Author } from '../../shared/domain/author.ts';
import type { Assessment } from '../../shared/domain/evaluation/assessment.ts';
import type { Asset } from '../../shared/domain/evaluation/asset.ts';
import type { Condition } from '../../shared/domain/evaluation/condition.ts';
import type { Recommendation } from '../../shared/domain/evaluation/recommendation.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { CommonIndicator } from '../../shared/domain/framework/common-indicator.ts';
import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import type { Result } from '../../shared/domain/framework/result.ts';
import type { Member } from '../../shared/domain/programme/member.ts';
import type { Organisation } from '../../shared/domain/programme/organisation.ts';
import type { Programme } from '../../shared/domain/programme/programme.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Change, RecordMeta, Versioned } from '../../shared/domain/record.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import type { Experience } from '../../shared/domain/sharing/experience.ts';
import type { Feature } from '../../shared/domain/sharing/feature.ts';
import type { Lesson } from '../../shared/domain/sharing/lesson.ts';
import type { Summary } from '../../shared/domain/sharing/summary.ts';
import type { ApprovedVersion, Value } from '../../shared/domain/values/value.ts';

/** What snapshots of tests are made with. */
export const making = { engine: '1', composition: '1', timeZone: 'UTC' };

/** Valid records that fit each other; a test gives only the fields that matter to it. */
export const ids = { programmeId: 'programme-1', projectId: 'project-1' };
const at = '2026-11-23T08:00:00.000Z';
export const meta: RecordMeta = {
  version: 1,
  createdAt: at,
  createdBy: 'officer-1',
  changedAt: at,
  changedBy: 'officer-1',
};
const source = { title: 'Completion report of the project' };

export function aChange(fields: Partial<Change> = {}): Change {
  return { by: 'officer-1', at, action: 'create', request: 'request-1', ...fields };
}

export function aProgramme(fields: Partial<Versioned<Programme>> = {}): Versioned<Programme> {
  const title = { en: 'Village Cooperation Programme' };
  return { programmeId: ids.programmeId, title, countries: ['LA', 'KH'], ...meta, ...fields };
}

export function aMember(fields: Partial<Versioned<Member>> = {}): Versioned<Member> {
  return {
    programmeId: ids.programmeId,
    memberId: 'officer-1',
    email: 'officer@example.org',
    role: 'implementer',
    organisationId: 'north-centre',
    status: 'active',
    ...meta,
    ...fields,
  };
}

export function anOrganisation(
  fields: Partial<Versioned<Organisation>> = {},
): Versioned<Organisation> {
  return {
    programmeId: ids.programmeId,
    organisationId: 'north-centre',
    name: { en: 'North Centre' },
    roles: ['implementing'],
    ...meta,
    ...fields,
  };
}

export function aCommonIndicator(
  fields: Partial<Versioned<CommonIndicator>> = {},
): Versioned<CommonIndicator> {
  return {
    programmeId: ids.programmeId,
    commonIndicatorId: 'water',
    title: { en: 'Households with safe tap water' },
    measure: 'unit',
    unit: { en: 'households' },
    ascending: true,
    accumulation: 'cumulative',
    aggregation: { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' },
    resultType: 'output',
    counts: { of: 'households', reach: 'direct', countedOnce: true },
    ...meta,
    ...fields,
  };
}

export function aClosing(fields: Partial<Versioned<Closing>> = {}): Versioned<Closing> {
  return {
    programmeId: ids.programmeId,
    closingId: '2026-h1',
    startDate: '2026-01-01',
    endDate: '2026-06-30',
    status: 'closed',
    ...meta,
    ...fields,
  };
}

export function aProject(fields: Partial<Versioned<Project>> = {}): Versioned<Project> {
  return {
    ...ids,
    organisationId: 'north-centre',
    title: { en: 'Water for two villages' },
    country: 'LA',
    status: 'implementation',
    ...meta,
    ...fields,
  };
}

export function aResult(fields: Partial<Versioned<Result>> = {}): Versioned<Result> {
  const title = { en: 'Safe drinking water' };
  return { ...ids, resultId: 'safe-water', type: 'output', title, ...meta, ...fields };
}

export function anIndicator(fields: Partial<Versioned<Indicator>> = {}): Versioned<Indicator> {
  return {
    ...ids,
    indicatorId: 'households',
    resultId: 'safe-water',
    title: { en: 'Households with safe tap water' },
    measure: 'unit',
    unit: { en: 'households' },
    ascending: true,
    accumulation: 'cumulative',
    periods: [{ periodStart: '2026-01-01', periodEnd: '2026-06-30' }],
    ...meta,
    ...fields,
  };
}

/** A person with one address; another address of the same person is another member. */
export function anAuthor(memberId: string, personId = `person-of-${memberId}`): Author {
  return { memberId, personId };
}

export function aValue(fields: Partial<Versioned<Value>> = {}): Versioned<Value> {
  return {
    ...ids,
    indicatorId: 'households',
    periodId: fields.periodStart ?? '2026-01-01',
    periodStart: '2026-01-01',
    periodEnd: '2026-06-30',
    actual: { kind: 'reported', value: '120' },
    asOf: '2026-06-30',
    source,
    status: 'approved',
    authors: [anAuthor('officer-1')],
    ...meta,
    ...fields,
  };
}

/** A version that was approved on the day of its period's end and reopened a month later. */
export function anApproval(fields: Partial<ApprovedVersion> = {}): ApprovedVersion {
  return {
    version: 3,
    actual: { kind: 'reported', value: '120' },
    asOf: '2026-06-30',
    source,
    authors: [anAuthor('officer-1')],
    by: 'lead',
    at: '2026-06-30T08:00:00.000Z',
    reopened: { version: 4, by: 'lead', at: '2026-07-30T08:00:00.000Z', reason: 'A recount' },
    ...fields,
  };
}

export function anEvidence(fields: Partial<Versioned<Evidence>> = {}): Versioned<Evidence> {
  return {
    ...ids,
    evidenceId: 'evidence-1',
    title: 'Household list',
    fileName: 'households.csv',
    mediaType: 'text/csv',
    bytes: 12,
    sha256: 'b'.repeat(64),
    status: 'stored',
    ...meta,
    ...fields,
  };
}

export function anExperience(fields: Partial<Versioned<Experience>> = {}): Versioned<Experience> {
  return {
    ...ids,
    experienceId: 'experience-1',
    title: { en: 'Piping water from a reservoir' },
    challenge: { en: 'No safe water nearby.' },
    approach: [{ who: { en: 'The villages' }, did: { en: 'Laid a pipe.' } }],
    results: { en: 'Every household has a tap.' },
    status: 'published',
    practice: 'promising',
    authors: [anAuthor('officer-1')],
    ...meta,
    ...fields,
  };
}

export function aLesson(fields: Partial<Versioned<Lesson>> = {}): Versioned<Lesson> {
  return {
    ...ids,
    lessonId: 'lesson-1',
    title: { en: 'Plan the upkeep first' },
    finding: { en: 'Two pumps stood still for want of a spare part.' },
    lesson: { en: 'Name who maintains a supply before it is built.' },
    appliesWhen: { en: 'A village takes over the running.' },
    status: 'published',
    authors: [anAuthor('officer-1')],
    ...meta,
    ...fields,
  };
}

export function aSummary(fields: Partial<Versioned<Summary>> = {}): Versioned<Summary> {
  return {
    programmeId: ids.programmeId,
    summaryId: 'summary-1',
    text: { en: 'Every household of both villages has safe water.' },
    asOf: '2026-06-30',
    status: 'published',
    publishedOn: '2026-07-20',
    authors: [anAuthor('officer-1')],
    ...meta,
    ...fields,
  };
}

export function anAssessment(fields: Partial<Versioned<Assessment>> = {}): Versioned<Assessment> {
  return {
    programmeId: ids.programmeId,
    assessmentId: 'final-2026',
    title: { en: 'Final evaluation' },
    scale: 'world_bank',
    ratings: [
      {
        criterion: 'relevance',
        rating: 'S',
        rationale: { en: 'Water was the first wish of the villages.' },
        evidence: [source],
      },
    ],
    ratedBy: { organisationId: 'north-centre' },
    assessedOn: '2026-06-30',
    ...meta,
    ...fields,
  };
}

export function aFeature(fields: Partial<Versioned<Feature>> = {}): Versioned<Feature> {
  return {
    programmeId: ids.programmeId,
    featureId: 'small-but-refined',
    order: 1,
    title: { en: 'Small but refined' },
    text: { en: 'It starts from what people live on.' },
    affirmedBy: { organisation: { en: 'Coordinating agency' } },
    sources: [source],
    ...meta,
    ...fields,
  };
}

export function aRecommendation(
  fields: Partial<Versioned<Recommendation>> = {},
): Versioned<Recommendation> {
  return {
    programmeId: ids.programmeId,
    recommendationId: 'evaluation-1',
    text: { en: 'Train two operators in each village.' },
    restsOn: [{ kind: 'finding', text: { en: 'Two pumps stood still.' } }],
    addressedTo: 'north-centre',
    priority: 'high',
    origin: { kind: 'evaluation' },
    issuedOn: '2026-06-30',
    ...meta,
    ...fields,
  };
}

export function aCondition(fields: Partial<Versioned<Condition>> = {}): Versioned<Condition> {
  return {
    programmeId: ids.programmeId,
    conditionId: 'flood-2026',
    kind: 'natural_disaster',
    title: { en: 'Flood' },
    startDate: '2026-05-01',
    happened: { en: 'The river left its bed.' },
    effect: { en: 'Work stood still for a month.' },
    sources: [source],
    ...meta,
    ...fields,
  };
}

export function anAsset(fields: Partial<Versioned<Asset>> = {}): Versioned<Asset> {
  return {
    ...ids,
    assetId: 'water-supply',
    title: { en: 'Water supply of the upper village' },
    sources: [source],
    ...meta,
    ...fields,
  };
}

export function aReport(fields: Partial<Versioned<Report>> = {}): Versioned<Report> {
  return {
    reportId: 'report-1',
    programmeId: ids.programmeId,
    kind: 'experience_sharing',
    language: 'en',
    asOf: '2026-06-30',
    includeDrafts: false,
    snapshotSha256: 'a'.repeat(64),
    engine: '1',
    composition: '1',
    timeZone: 'UTC',
    status: 'queued',
    attempts: 0,
    ...meta,
    ...fields,
  };
}
