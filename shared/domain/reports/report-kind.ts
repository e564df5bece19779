import * as z from 'zod';
import type { FieldCode } from '../field-error.ts';

export const ReportKind = z
  .enum([
    'experience_sharing',
    'implementing_organisation',
    'good_practice_sheet',
    'meeting_record',
    'data_quality',
  ])
  .describe(
    'About the whole programme, one project, one experience, one meeting, or what data lacks.',
  )
  .meta({ id: 'ReportKind' });
export type ReportKind = z.infer<typeof ReportKind>;

/** What a report may be about, beside its programme. */
const subjects = ['projectId', 'experienceId', 'meetingId'] as const;
type SubjectField = (typeof subjects)[number];
type RequestedReport = { readonly kind: ReportKind } & Readonly<
  Partial<Record<SubjectField, string | undefined>>
>;

/** The subject of each kind: what a request must name, and what it may name to narrow the report. */
const subjectsOf: Readonly<
  Record<ReportKind, Partial<Record<SubjectField, 'needed' | 'possible'>>>
> = {
  experience_sharing: { meetingId: 'possible' },
  implementing_organisation: { projectId: 'needed' },
  good_practice_sheet: { projectId: 'needed', experienceId: 'needed' },
  meeting_record: { meetingId: 'needed' },
  data_quality: { projectId: 'possible' },
};

type SubjectFault = {
  readonly field: SubjectField;
  readonly code: FieldCode;
  readonly message: string;
};

/** What is missing from a request, or does not belong to its kind. */
export function subjectFaults(asked: RequestedReport): readonly SubjectFault[] {
  const kind = asked.kind.replaceAll('_', ' ');
  return subjects.flatMap((field): SubjectFault[] => {
    const need = subjectsOf[asked.kind][field];
    const isNamed = asked[field] !== undefined;
    if (need === 'needed' && !isNamed)
      return [{ field, code: 'required', message: `is needed for a report of kind ${kind}` }];
    if (need === undefined && isNamed)
      return [{ field, code: 'not_allowed', message: `is not for a report of kind ${kind}` }];
    return [];
  });
}

/** Whether a report begins with the summary that people wrote of its subject. */
export function hasSummary(kind: ReportKind): boolean {
  return kind === 'experience_sharing' || kind === 'implementing_organisation';
}

/** Whether a report contains drafts, so that only those who may see drafts may see it. */
export function showsDrafts({
  kind,
  includeDrafts,
}: {
  readonly kind: ReportKind;
  readonly includeDrafts: boolean;
}): boolean {
  return includeDrafts || kind === 'data_quality';
}
