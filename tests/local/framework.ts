import type { BodyInput } from '../../shared/contract/routes.ts';
import { indicator } from './programme.ts';

type Document = BodyInput<'recordFramework'>;

/** A framework of so many indicators, spread over three results. */
export function frameworkOf(count: number): Document {
  const ids = Array.from({ length: count }, (_, at) => at);
  const resultOf = (at: number) => `result-${at % 3}`;
  return {
    results: [0, 1, 2].map((at) => ({
      resultId: resultOf(at),
      type: 'output',
      title: { en: `Result ${at}` },
    })),
    indicators: ids.map((at) => ({
      ...indicator,
      indicatorId: `indicator-${at}`,
      resultId: resultOf(at),
      title: { en: `Households with safe tap water in village ${at}` },
    })),
  };
}
