import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { addressOf } from '../../../domain/record-addresses.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { recordName } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';
/** What a finding is about: a published figure, an indicator, a common indicator, or else the programme. */
export function nameSubject(finding: Finding, context: CompositionContext): Text {
  const { label, unit, address } = finding;
  if (label) return indicatorName({ title: label, ...(unit && { unit }) });
  const { programme, commonIndicators } = context.snapshot.records;
  const indicator = findIndicatorAt(address, context);
  if (indicator) return indicatorName(indicator);
  const common = commonIndicators.find((each) => addressOf('commonIndicator', each) === address);
  return common ? indicatorName(common) : recordName(programme.title);
}

/** The indicator with this address, or the one that the addressed record belongs to. */
export function findIndicatorAt(
  address: string,
  { snapshot }: CompositionContext,
): Indicator | undefined {
  return snapshot.records.projects
    .flatMap(({ indicators }) => indicators)
    .find((each) => {
      const own = addressOf('indicator', each);
      return address === own || address.startsWith(`${own}/`);
    });
}
