import { canonicalJson } from '../../domain/canonical.ts';
import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import type { ResultInput } from '../../domain/framework/result.ts';
import { keyOfIndicator, keyOfResult } from './keys.ts';
import { pairBySteps, type Step } from './pair.ts';

type IdentifiedResult = { readonly resultId: string; readonly input: ResultInput };
type IdentifiedIndicator = { readonly indicatorId: string; readonly input: IndicatorInput };

/** The results and indicators of an activity, as a file has them or as they are here. */
export type Framework = {
  readonly results: readonly IdentifiedResult[];
  readonly indicators: readonly IdentifiedIndicator[];
};

/** The ids that records here have, by the ids that the file gives; what is new has none. */
export type Matches = {
  readonly results: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
};

/**
 * Finds the records of a file among those that are here. What an import brought is found by its origin, after it was found in the file of
 * that import; all else by titles, measure and description.
 * @param last the file of the last import; undefined the first time
 */
export function matchActivity(
  file: Framework,
  here: Framework,
  last: Framework | undefined,
): Matches {
  return {
    results: matchBy(asNamedResults(file), asNamedResults(here), last && asNamedResults(last), [
      byExactKey,
    ]),
    indicators: matchBy(
      asNamedIndicators(file),
      asNamedIndicators(here),
      last && asNamedIndicators(last),
      [byExactKey, byTitles, byReferences],
    ),
  };
}

type Named = {
  readonly id: string;
  readonly key: string;
  readonly titles?: string;
  readonly references?: string | undefined;
  readonly path: string | undefined;
};

const byId: Step<Named> = { key: ({ id }) => id, equals: 'unpaired' };
const byExactKey: Step<Named> = { key: ({ key }) => key, equals: 'in order' };
/** A title stays when a measure or description is put right. */
const byTitles: Step<Named> = { key: ({ titles }) => titles, equals: 'unpaired' };
/** Codes are ambiguous for a third of the indicators, so they decide last, and only where they are of one. */
const byReferences: Step<Named> = { key: ({ references }) => references, equals: 'unpaired' };

function asNamedResults({ results }: Framework): readonly Named[] {
  return results.map(({ resultId, input }) => ({
    id: resultId,
    key: keyOfResult(input),
    path: input.origin?.path,
  }));
}

function asNamedIndicators({ results, indicators }: Framework): readonly Named[] {
  const resultsById = new Map(results.map(({ resultId, input }) => [resultId, input]));
  return indicators.map(({ indicatorId, input }) => {
    const title = resultsById.get(input.resultId)?.title ?? {};
    const { references = [], origin } = input;
    return {
      id: indicatorId,
      key: keyOfIndicator({ title }, input),
      titles: canonicalJson([title, input.title]),
      references: references.length > 0 ? canonicalJson(references) : undefined,
      path: origin?.path,
    };
  });
}

function matchBy(
  file: readonly Named[],
  here: readonly Named[],
  last: readonly Named[] | undefined,
  steps: readonly Step<Named>[],
): ReadonlyMap<string, string> {
  const byPath = new Map(here.map((each) => [each.path, each]));
  const byOrigin = pairBySteps(file, last ?? [], steps).flatMap(([each, { path }]) => {
    const found = path === undefined ? undefined : byPath.get(path);
    return found ? [[each, found] as const] : [];
  });
  const [known, taken] = [
    new Set(byOrigin.map(([each]) => each)),
    new Set(byOrigin.map(([, each]) => each)),
  ];
  const rest = pairBySteps(
    file.filter((each) => !known.has(each)),
    here.filter((each) => !taken.has(each)),
    [byId, ...steps],
  );
  return new Map([...byOrigin, ...rest].map(([{ id }, found]) => [id, found.id]));
}
