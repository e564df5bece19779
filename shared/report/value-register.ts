import type { Keys, ProjectRecords } from '../domain/kinds.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Text } from '../pdf/document.ts';
import { isPrintedInFull } from './print-limit.ts';

/** The short references of the values of a report, by which a printed figure is found in the audit annex. */
export type ValueRegister = {
  referenceOf(value: Keys['value']): string;
  /** Whether the annex has a row for each value; that of a large report has none. */
  readonly hasRows: boolean;
};

/** Values are numbered in the order of the results, as the section of results and the annexes print them. */
export function createValueRegister(snapshot: Pick<Snapshot, 'records'>): ValueRegister {
  const values = snapshot.records.projects.flatMap(sortValues);
  const references = new Map(values.map((value, at) => [addressOf('value', value), `V${at + 1}`]));
  return {
    referenceOf: (value) => references.get(addressOf('value', value)) ?? '',
    hasRows: isPrintedInFull(snapshot),
  };
}

/** By the results of the project, their indicators and their periods. */
export function sortValues({ results, indicators, values }: ProjectRecords) {
  const byResult = Map.groupBy(indicators, ({ resultId }) => resultId);
  const ofResults = results.flatMap(({ resultId }) => byResult.get(resultId) ?? []);
  const ordered = [...new Set([...ofResults, ...indicators])];
  const places = new Map(ordered.map(({ indicatorId }, at) => [indicatorId, at]));
  const placeOf = ({ indicatorId, periodStart }: Keys['value']) =>
    `${String(places.get(indicatorId) ?? ordered.length).padStart(6, '0')} ${indicatorId} ${periodStart}`;
  return values.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

/** The id of the row of a value in the audit annex. */
export const auditRowId = (reference: string) => `value-${reference}`;

/** Beside a figure: leads to the row of its value in the audit annex. */
export function linkToAuditRow(value: Keys['value'], values: ValueRegister): Text {
  const text = values.referenceOf(value);
  return [{ text, ...(values.hasRows && { to: auditRowId(text) }), aside: true }];
}
