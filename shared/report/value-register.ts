import type { Keys } from '../domain/kinds.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Value } from '../domain/values/value.ts';
import { isPrintedInFull } from './print-limit.ts';
import type { Text } from './tree.ts';
/** Short references (V1, V2, …) that lead from a printed figure to its row in the audit annex. */
export type ValueRegister = {
  referenceOf(value: Keys['value']): string;
  /** Whether the annex has a row for each value; a large report and a sheet have none. */
  readonly hasRows: boolean;
};

/** Numbers values in the order in which the results section and the annexes print them; a sheet has neither. */
export function createValueRegister(snapshot: Pick<Snapshot, 'records' | 'scope'>): ValueRegister {
  const isSheet = snapshot.scope.kind === 'good_practice_sheet';
  const values = isSheet ? [] : snapshot.records.projects.flatMap(sortValues);
  const references = new Map(values.map((value, at) => [addressOf('value', value), `V${at + 1}`]));
  return {
    referenceOf: (value) => references.get(addressOf('value', value)) ?? '',
    hasRows: !isSheet && isPrintedInFull(snapshot),
  };
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

/** The reference of a value as a link to its audit row. */
export function linkToAuditRow(value: Keys['value'], values: ValueRegister): Text {
  const text = values.referenceOf(value);
  return [{ text, ...(values.hasRows && { to: auditRowId(text) }), secondary: true }];
}
