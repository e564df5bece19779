import type { Keys } from '../domain/kinds.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Text } from '../pdf/document.ts';
import { isPrintedInFull } from './extent.ts';

/** The short references of the values of a report, by which a printed figure is found in the audit annex. */
export type ValueRegister = {
  referenceOf(value: Keys['value']): string;
  /** Whether the annex has a row for each value; that of a large report has none. */
  readonly hasRows: boolean;
};

/** Values are numbered as they stand in the snapshot, so a reference does not depend on what is printed first. */
export function valueRegister(snapshot: Pick<Snapshot, 'records'>): ValueRegister {
  const values = snapshot.records.projects.flatMap((project) => project.values);
  const references = new Map(values.map((value, at) => [addressOf('value', value), `V${at + 1}`]));
  return {
    referenceOf: (value) => references.get(addressOf('value', value)) ?? '',
    hasRows: isPrintedInFull(snapshot),
  };
}

/** The id of the row of a value in the audit annex. */
export const rowOfValue = (reference: string) => `value-${reference}`;

/** Beside a figure: leads to the row of its value in the audit annex. */
export function referenceTo(value: Keys['value'], values: ValueRegister): Text {
  const text = values.referenceOf(value);
  return [{ text, ...(values.hasRows && { to: rowOfValue(text) }), aside: true }];
}
