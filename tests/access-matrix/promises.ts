import type { RouteName } from '../../shared/contract/routes.ts';
import type { Action } from '../../shared/domain/access.ts';

/**
 * The rights of each role, written by hand a second time, so that a slip in the table of rules is noticed. `implementer`
 * belongs to the organisation concerned, `implementer-other` to another one of the programme.
 * Administrators reach every programme, all others their own.
 */
export const promisedActions: Readonly<Record<Action, string>> = {
  'programme.create': 'administrator',
  'programme.read': 'administrator coordinator implementer implementer-other reader',
  'programme.change': 'administrator coordinator',
  'member.read': 'administrator coordinator',
  'member.manage': 'administrator coordinator',
  'organisation.change': 'administrator coordinator',
  'project.create': 'coordinator',
  'project.change': 'coordinator implementer',
  'framework.change': 'coordinator implementer',
  'meaning.change': 'coordinator',
  'project.archive': 'administrator coordinator',
  'programme.close': 'administrator coordinator',
  'personal.erase': 'administrator coordinator',
  'record.withdraw': 'coordinator',
  'value.record': 'implementer',
  'value.submit': 'implementer',
  'value.review': 'coordinator',
  'period.close': 'coordinator',
  'exchange.import': 'coordinator',
  'exchange.export': 'administrator coordinator implementer implementer-other reader',
  'evidence.write': 'coordinator implementer',
  'experience.write': 'coordinator implementer',
  'experience.publish': 'coordinator',
  'experience.validate': 'coordinator implementer implementer-other',
  'summary.write': 'coordinator implementer',
  'summary.publish': 'coordinator',
  'assessment.write': 'coordinator',
  'feature.write': 'coordinator',
  'recommendation.write': 'coordinator',
  'recommendation.respond': 'coordinator implementer',
  'condition.write': 'coordinator implementer',
  'asset.write': 'coordinator implementer',
  'draft.read': 'administrator coordinator implementer',
  'history.read': 'administrator coordinator implementer',
  'checkpoint.read': 'administrator',
  'quality.read': 'administrator coordinator implementer implementer-other',
  'report.request': 'administrator coordinator implementer implementer-other reader',
  'meeting.prepare': 'administrator coordinator implementer implementer-other',
  'meeting.change': 'coordinator',
  'meeting.present': 'coordinator implementer',
  'actionItem.change': 'coordinator',
  'actionItem.report': 'coordinator implementer',
  'dissemination.read': 'administrator coordinator',
  'dissemination.note': 'coordinator',
};

/**
 * Routes whose body decides the action: the action of their example. Other routes have their own action.
 */
export const promisedByExample: Partial<Record<RouteName, Action>> = {
  reviewValue: 'value.review',
  writeSummary: 'summary.write',
  replaceSummary: 'summary.write',
  patchSummary: 'summary.write',
  putCondition: 'condition.write',
  patchCondition: 'condition.write',
  respondToRecommendation: 'recommendation.respond',
  reportProgress: 'recommendation.respond',
  withdrawProgramme: 'programme.change',
  withdrawMember: 'member.manage',
  withdrawOrganisation: 'organisation.change',
  withdrawCommonIndicator: 'programme.change',
  withdrawAssessment: 'assessment.write',
  withdrawFeature: 'feature.write',
  withdrawRecommendation: 'recommendation.write',
  withdrawCondition: 'condition.write',
  withdrawClosing: 'period.close',
  withdrawImport: 'exchange.import',
  withdrawExport: 'record.withdraw',
  withdrawMeeting: 'record.withdraw',
  withdrawStatement: 'meeting.change',
  withdrawImplementerReport: 'meeting.present',
  withdrawRequirement: 'meeting.change',
  withdrawActionItem: 'actionItem.change',
  withdrawProject: 'project.create',
  withdrawResult: 'framework.change',
  withdrawIndicator: 'framework.change',
  withdrawValue: 'record.withdraw',
  withdrawEvidence: 'evidence.write',
  withdrawExperience: 'record.withdraw',
  withdrawLesson: 'record.withdraw',
  withdrawSummary: 'record.withdraw',
  withdrawAsset: 'asset.write',
  withdrawReport: 'record.withdraw',
  withdrawDissemination: 'dissemination.note',
};

/** Routes of a programme whose record names the organisation concerned. */
export const promisedByRecord: readonly RouteName[] = [
  'respondToRecommendation',
  'reportProgress',
  'withdrawImplementerReport',
  'replaceSummary',
  'patchSummary',
];
