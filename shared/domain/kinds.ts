import type * as z from 'zod';
import { assessmentKind } from './evaluation/assessment.ts';
import { assetKind } from './evaluation/asset.ts';
import { conditionKind } from './evaluation/condition.ts';
import { recommendationKind } from './evaluation/recommendation.ts';
import { evidenceKind } from './evidence/evidence.ts';
import { exportKind } from './exchange/export.ts';
import { importKind } from './exchange/import.ts';
import { commonIndicatorKind } from './framework/common-indicator.ts';
import { indicatorKind } from './framework/indicator.ts';
import { resultKind } from './framework/result.ts';
import { actionItemKind } from './meetings/action-item.ts';
import { disseminationKind } from './meetings/dissemination.ts';
import { implementerReportKind } from './meetings/implementer-report.ts';
import { meetingKind } from './meetings/meeting.ts';
import { requirementKind } from './meetings/requirement.ts';
import { statementKind } from './meetings/statement.ts';
import { memberKind } from './programme/member.ts';
import { organisationKind } from './programme/organisation.ts';
import { programmeKind } from './programme/programme.ts';
import { projectKind } from './programme/project.ts';
import type { Versioned } from './record.ts';
import { reportKind } from './reports/report.ts';
import { closingKind } from './review/closing.ts';
import { experienceKind } from './sharing/experience.ts';
import { featureKind } from './sharing/feature.ts';
import { lessonKind } from './sharing/lesson.ts';
import { summaryKind } from './sharing/summary.ts';
import { valueKind } from './values/value.ts';

/** Every kind of record. The lists of a programme and of a project are in this order. */
export const kinds = {
  programme: programmeKind,
  member: memberKind,
  organisation: organisationKind,
  commonIndicator: commonIndicatorKind,
  assessment: assessmentKind,
  feature: featureKind,
  summary: summaryKind,
  recommendation: recommendationKind,
  condition: conditionKind,
  closing: closingKind,
  import: importKind,
  export: exportKind,
  meeting: meetingKind,
  statement: statementKind,
  implementerReport: implementerReportKind,
  requirement: requirementKind,
  actionItem: actionItemKind,
  project: projectKind,
  result: resultKind,
  indicator: indicatorKind,
  value: valueKind,
  evidence: evidenceKind,
  experience: experienceKind,
  lesson: lessonKind,
  asset: assetKind,
  report: reportKind,
  dissemination: disseminationKind,
} as const;
export type Kinds = typeof kinds;
export type Kind = keyof Kinds;

/** A record of each kind. */
export type Entities = { [K in Kind]: z.infer<Kinds[K]['schema']> };

/** What identifies a record of each kind. */
export type Keys = { [K in Kind]: z.infer<Kinds[K]['key']> };

/** What a record of a kind is found by: its key, or the record itself. */
export type Keyed<K extends Kind> = Keys[K] | Versioned<Entities[K]>;

/** What a list is asked for: its owner; for programmes a member, or all of them. */
export type Parents = {
  [K in Kind]: Kinds[K] extends { readonly under: { readonly key: infer Key } }
    ? z.infer<Key>
    : Kinds[K] extends { readonly listedBy: { readonly key: infer Key } }
      ? z.infer<Key>
      : { readonly memberId: string } | { readonly all: true };
};

/** What holds of every kind, for code that is the same for all. */
type Declared<K extends Kind> = {
  readonly name: K;
  readonly versioned: z.ZodType<Versioned<Entities[K]>>;
  readonly key: z.ZodObject;
  readonly address: `/${string}`;
  readonly partition: 'programme' | 'project' | 'report';
  readonly personal?: readonly string[];
  readonly under?: { readonly name: Kind };
  readonly apart?: true;
  readonly listedBy?: { readonly name: Kind };
};
const declared: { readonly [K in Kind]: Declared<K> } = kinds;

export function declarationOf<K extends Kind>(kind: K): Declared<K> {
  return declared[kind];
}
