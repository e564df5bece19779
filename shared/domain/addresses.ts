/** The path of the route that reads a record of each kind; `{...}` are the fields of its key. */
export const addresses = {
  programme: '/programmes/{programmeId}',
  member: '/programmes/{programmeId}/members/{memberId}',
  organisation: '/programmes/{programmeId}/organisations/{organisationId}',
  commonIndicator: '/programmes/{programmeId}/common-indicators/{commonIndicatorId}',
  closing: '/programmes/{programmeId}/closings/{closingId}',
  project: '/projects/{projectId}',
  result: '/projects/{projectId}/results/{resultId}',
  indicator: '/projects/{projectId}/indicators/{indicatorId}',
  value: '/projects/{projectId}/indicators/{indicatorId}/values/{periodStart}',
  evidence: '/projects/{projectId}/evidence/{evidenceId}',
  experience: '/projects/{projectId}/experiences/{experienceId}',
  lesson: '/projects/{projectId}/lessons/{lessonId}',
  assessment: '/programmes/{programmeId}/assessments/{assessmentId}',
  feature: '/programmes/{programmeId}/features/{featureId}',
  recommendation: '/programmes/{programmeId}/recommendations/{recommendationId}',
  condition: '/programmes/{programmeId}/conditions/{conditionId}',
  asset: '/projects/{projectId}/assets/{assetId}',
  report: '/reports/{reportId}',
  meeting: '/programmes/{programmeId}/meetings/{meetingId}',
  statement: '/programmes/{programmeId}/meetings/{meetingId}/statements/{statementId}',
  implementerReport:
    '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports/{projectId}',
  requirement: '/programmes/{programmeId}/meetings/{meetingId}/requirements/{requirementId}',
  actionItem: '/programmes/{programmeId}/action-items/{actionItemId}',
  dissemination: '/reports/{reportId}/disseminations/{disseminationId}',
} as const satisfies Readonly<Record<string, `/${string}`>>;

type Addressable = keyof typeof addresses;
type Read = { readonly kind: Addressable; readonly fields: Readonly<Record<string, string>> };

/** The kind that an address is of, and the fields of the key in it; undefined where no kind has such addresses. */
export function readAddress(address: string): Read | undefined {
  for (const [kind, template] of Object.entries(addresses) as [Addressable, string][]) {
    const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[A-Za-z0-9][A-Za-z0-9._-]{0,63})');
    const match = new RegExp(`^${pattern}$`).exec(address);
    if (match) return { kind, fields: { ...match.groups } };
  }
  return undefined;
}
