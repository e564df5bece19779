import type { Indicator } from './indicator.ts';

type Declared = Pick<Indicator, 'baseline' | 'otherBaselines' | 'periods'>;

/** The baselines and targets of an indicator, each with its place; undefined where one is not given. */
export function givenFigures({ baseline, otherBaselines = [], periods }: Declared) {
  return [
    { path: ['baseline'], given: baseline },
    ...otherBaselines.map((given, at) => ({ path: ['otherBaselines', at], given })),
    ...periods.flatMap(({ target, revisedTarget }, at) => [
      { path: ['periods', at, 'target'], given: target },
      { path: ['periods', at, 'revisedTarget'], given: revisedTarget },
    ]),
  ];
}

/** The sites that baselines and targets were measured at or are for, each with its place. */
export function placesOf(declared: Declared) {
  return givenFigures(declared).map(({ path, given }) => ({
    siteId: given?.place?.siteId,
    pointer: `/${path.join('/')}/place/siteId`,
  }));
}
