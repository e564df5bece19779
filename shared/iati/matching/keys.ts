import { canonicalJson } from '../../domain/canonical.ts';
import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import type { ResultInput } from '../../domain/framework/result.ts';

type TitledResult = Pick<ResultInput, 'title'>;
type Described = Pick<IndicatorInput, 'title' | 'measure' | 'description'>;

/** What a result is recognised by; files have no ids that stay. */
export function keyOfResult({ title }: TitledResult): string {
  return canonicalJson(title);
}

/** What an indicator is recognised by: the title of its result, its own, its measure and its description. */
export function keyOfIndicator(result: TitledResult, indicator: Described): string {
  const { title, measure, description } = indicator;
  return canonicalJson([result.title, title, measure, description ?? null]);
}

/** Each key with its number among its equals, so that equals are paired in their order. */
export function numberEquals(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const number = counts.get(key) ?? 0;
    counts.set(key, number + 1);
    return `${number} ${key}`;
  });
}
