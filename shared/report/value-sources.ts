import { canonicalJson } from '../domain/canonical.ts';
import type { Indicator } from '../domain/framework/indicator.ts';
import { findPeriod } from '../domain/framework/period-id.ts';
import type { Source } from '../domain/source.ts';
import { nameKey } from '../domain/text/names.ts';
import type { Value } from '../domain/values/value.ts';

/** A value, or a period that has none. */
type SourcedRow = Pick<Value, 'periodId'> & Partial<Pick<Value, 'source' | 'evidence'>>;

/** The sources and evidence of a value, its targets and its baseline, without repetition. */
export function collectSources(
  indicator: Indicator,
  figure: SourcedRow | undefined,
): readonly Source[] {
  const period = figure && findPeriod(indicator, figure);
  const all = [
    figure?.source,
    ...(figure?.evidence ?? []),
    period?.target?.source,
    period?.revisedTarget?.source,
    indicator.baseline?.source,
  ].filter((source) => source !== undefined);
  return [...new Map(all.map((source) => [nameKey(canonicalJson(source)), source])).values()];
}
