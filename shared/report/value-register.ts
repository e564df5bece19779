import type { Keys } from '../domain/kinds.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Value } from '../domain/values/value.ts';
import type { Inline } from './inline.ts';
import { type LinkTarget, type LinkTargets, linkTo } from './link-targets.ts';
import { phrases } from './phrases.ts';
import { isPrintedWithInputs } from './print-limit.ts';
import type { Text } from './tree.ts';
/** Short references (V1, V2, …) that lead from a printed figure to its row in the audit annex. */
export type ValueRegister = {
  referenceOf(value: Keys['value']): string;
  /** Whether the annex has a row for each value; a large report and a sheet have none. */
  readonly hasRows: boolean;
  /** The reference as a link to its row in the audit annex. */
  link(value: Keys['value']): Inline;
  /** The same where a section refers to the value, which the row then names. */
  cite(value: Keys['value']): Inline;
  /** The ids of the sections that refer to a value. */
  citedIn(value: Keys['value']): readonly string[];
  /** The same register, for the references of a section. */
  within(section: string): ValueRegister;
};

/** Numbers values in the order in which the results section and the annexes print them; a sheet has neither. */
export function createValueRegister(
  snapshot: Pick<Snapshot, 'records' | 'scope'>,
  targets: LinkTargets,
): ValueRegister {
  const isSheet = snapshot.scope.kind === 'good_practice_sheet';
  const values = isSheet ? [] : snapshot.records.projects.flatMap(sortValues);
  const references = new Map(values.map((value, at) => [addressOf('value', value), `V${at + 1}`]));
  const referenceOf = (value: Keys['value']) => references.get(addressOf('value', value)) ?? '';
  const link = (value: Keys['value']) => linkToReference(referenceOf(value), targets);
  const sections = new Map<string, Set<string>>();
  const registerOf = (section: string | undefined): ValueRegister => ({
    referenceOf,
    hasRows: !isSheet && isPrintedWithInputs(snapshot),
    link,
    cite(value) {
      const reference = referenceOf(value);
      const known = sections.get(reference) ?? new Set();
      if (section !== undefined) sections.set(reference, known.add(section));
      return { ...link(value), readingMark: 'value' };
    },
    citedIn: (value) => [...(sections.get(referenceOf(value)) ?? [])],
    within: registerOf,
  });
  return registerOf(undefined);
}

/** By result, indicator and period. */
export function sortValues({ results, indicators, values }: ProjectRecords) {
  const byResult = Map.groupBy(indicators, ({ resultId }) => resultId);
  const ofResults = results.flatMap(({ resultId }) => byResult.get(resultId) ?? []);
  const ordered = [...new Set([...ofResults, ...indicators])];
  const places = new Map(ordered.map(({ indicatorId }, at) => [indicatorId, at]));
  const placeOf = ({ indicatorId, periodStart, periodEnd }: Value) =>
    `${String(places.get(indicatorId) ?? ordered.length).padStart(6, '0')} ${indicatorId} ${periodStart} ${periodEnd}`;
  return values.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

/** The id of the row of a value in the audit annex. */
export const auditRowId = (reference: string) => `value-${reference}`;

/** "V4", which leads to its row in the audit annex. */
export function linkToReference(reference: string, targets: LinkTargets): Inline {
  const describe = ({ name }: LinkTarget) => [reference, phrases.references.value, name];
  return linkTo(reference, auditRowId(reference), describe, targets);
}

/** The reference of a value as a link to its audit row. */
export const linkToAuditRow = (value: Keys['value'], values: ValueRegister): Text => [
  { ...values.cite(value), secondary: true },
];
