import { declarationOf, type Kind } from '../kinds.ts';
import type { KindedRecord } from '../owned-records.ts';
import { addressOf, type NamedRecord } from '../record-addresses.ts';
import { isApproved, isDraft } from './standing.ts';

/** A record that may depend on another one. */
export type Candidate = KindedRecord;

/** The fields by which others name a record of a kind. What only quotes a record does not depend on it. */
const namedIn: { readonly [K in Kind]?: readonly string[] } = {
  organisation: [
    'organisationId',
    'reportingOrganisationId',
    'hostId',
    'addressedTo',
    'addressees',
    'partners',
  ],
  commonIndicator: ['commonIndicatorId', 'weight'],
  programme: ['programmeId'],
  project: ['projectId', 'projectIds'],
  result: ['resultId'],
  indicator: ['indicatorId', 'figures'],
  evidence: ['evidenceId'],
  meeting: ['meetingId', 'previousMeetingId'],
  requirement: ['requirementId'],
  statement: ['statementId'],
  recommendation: ['recommendationId'],
};

/** Whether other records can depend on records of a kind, so that they have to be read. */
export function mayBeNeeded(kind: Kind): boolean {
  return kind in namedIn;
}

/** The addresses of the records in force that depend on a record. What it owns counts where somebody has approved it. */
export function dependentsOf(
  { kind, key }: NamedRecord,
  candidates: readonly Candidate[],
): readonly string[] {
  const own = addressOf(kind, key);
  const fields = namedIn[kind] ?? [];
  const id = String(Reflect.get(key, idFieldOf(kind)));
  return candidates.flatMap((candidate) => {
    const address = addressOf(candidate.kind, candidate.record as never);
    if (address === own || !names(candidate.record, fields, id)) return [];
    const counts = isOwned(kind, candidate, address.startsWith(`${own}/`))
      ? isApproved(candidate.kind, candidate.record)
      : !isDraft(candidate.kind, candidate.record);
    return counts ? [address] : [];
  });
}

const idFieldOf = (kind: Kind) => Object.keys(declarationOf(kind).key.shape).at(-1) ?? '';

/** Projects have addresses of their own, but belong to their programme. */
function isOwned(kind: Kind, { kind: other }: Candidate, isBelow: boolean): boolean {
  return isBelow || kind === 'programme' || (kind === 'project' && other === 'value');
}

function names(value: unknown, fields: readonly string[], id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([field, inner]) => {
    const isNamed = fields.includes(field) && [inner].flat().includes(id);
    return isNamed || names(inner, fields, id);
  });
}
