import type { Action } from '../access.ts';
import type { Kind } from '../kinds.ts';
import type { Versioned } from '../record.ts';
import { officialVersion } from '../values/official-version.ts';
import type { Value } from '../values/value.ts';

/** The states in which a record is not yet, or no longer, in force; a kind without them is in force at once. */
const draftStates: { readonly [K in Kind]?: readonly string[] } = {
  value: ['draft', 'submitted', 'returned'],
  experience: ['draft'],
  lesson: ['draft'],
  summary: ['draft'],
  meeting: ['planned', 'cancelled'],
  member: ['revoked'],
  evidence: ['awaited'],
  report: [],
};

const statusOf = (record: object) => String(Reflect.get(record, 'status'));

export function isDraft(kind: Kind, record: object): boolean {
  return draftStates[kind]?.includes(statusOf(record)) ?? false;
}

/** Whether somebody has approved, published or held it; a value that is under correction has approved versions. */
export function isApproved(kind: Kind, record: object): boolean {
  if (kind === 'value') return hasOfficialVersion(record as Versioned<Value>);
  return approvedKinds.includes(kind) && !isDraft(kind, record);
}

const hasOfficialVersion = (value: Versioned<Value>) => officialVersion(value) !== undefined;

const approvedKinds: readonly Kind[] = ['experience', 'lesson', 'summary', 'meeting', 'report'];

/** Whoever may write a record may withdraw it, until somebody has approved it. */
export const writers: Readonly<Record<Kind, Action>> = {
  programme: 'programme.change',
  member: 'member.manage',
  organisation: 'organisation.change',
  commonIndicator: 'programme.change',
  assessment: 'assessment.write',
  feature: 'feature.write',
  summary: 'summary.write',
  recommendation: 'recommendation.write',
  condition: 'condition.write',
  closing: 'period.close',
  import: 'record.withdraw',
  export: 'record.withdraw',
  meeting: 'meeting.change',
  statement: 'meeting.change',
  implementerReport: 'meeting.present',
  requirement: 'meeting.change',
  actionItem: 'actionItem.change',
  project: 'project.create',
  result: 'framework.change',
  indicator: 'framework.change',
  value: 'value.record',
  evidence: 'evidence.write',
  experience: 'experience.write',
  lesson: 'experience.write',
  asset: 'asset.write',
  report: 'record.withdraw',
  dissemination: 'dissemination.note',
};

/** The actions of which one is needed to withdraw a record; a submitted value is recalled first. */
export function actionsToWithdraw(kind: Kind, record: object): readonly Action[] {
  const isUnderReview = kind === 'value' && statusOf(record) === 'submitted';
  if (isApproved(kind, record) || isUnderReview) return ['record.withdraw'];
  return [writers[kind], 'record.withdraw'];
}
