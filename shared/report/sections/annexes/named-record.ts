import type { Keys } from '../../../domain/kinds.ts';
import { addressOf, recordAt } from '../../../domain/record-addresses.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { plain, type Text } from '../../inline.ts';
import { recordName } from '../../record-texts.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { findIndicatorAt } from '../quality/finding-subject.ts';

/** A record by the words that readers know it by, with the reference of a value; the address where the report has no such record. */
export function nameRecord(address: string, context: CompositionContext): Text {
  const indicator = findIndicatorAt(address, context);
  if (indicator) {
    const value = findPrintedValue(address, context);
    const reference = value ? [{ text: ' ' }, ...linkToAuditRow(value, context.values)] : [];
    return [...indicatorName(indicator), { trailing: reference }];
  }
  const common = context.snapshot.records.commonIndicators.find(
    (each) => addressOf('commonIndicator', each) === address,
  );
  return common ? recordName(common.title) : plain(address);
}

/** The value with this address, if the report prints it. */
export function findPrintedValue(
  address: string,
  { snapshot }: CompositionContext,
): Keys['value'] | undefined {
  if (recordAt(address)?.kind !== 'value') return undefined;
  return snapshot.records.projects
    .flatMap(({ values }) => values)
    .find((value) => addressOf('value', value) === address);
}
