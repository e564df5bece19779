import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import type { ResultInput } from '../../domain/framework/result.ts';
import type { ProjectInput } from '../../domain/programme/project.ts';
import { keyOfIndicator, keyOfResult, numberEquals } from '../matching/keys.ts';
import type { Reading } from '../reading.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import { idOf } from './id.ts';
import { type MappedValue, mapIndicator } from './indicator.ts';
import { type MappedOrganisation, organisationsOf } from './organisations.ts';
import { mapProject } from './project.ts';
import { mapResult } from './result.ts';
import { sitesOf } from './sites.ts';
import { sourceOf } from './source.ts';

export type RecordedValue = MappedValue & { readonly indicatorId: string };

/** An activity as our records; ids of results and indicators follow from their keys, so they stay while those do. */
export type ActivityRecords = {
  readonly organisations: readonly MappedOrganisation[];
  readonly project: ProjectInput;
  readonly results: readonly { readonly resultId: string; readonly input: ResultInput }[];
  readonly indicators: readonly { readonly indicatorId: string; readonly input: IndicatorInput }[];
  readonly values: readonly RecordedValue[];
};

export function mapActivity(activity: Element, reading: Reading): ActivityRecords {
  const [sites, source] = [sitesOf(activity, reading), sourceOf(activity, reading)];
  const organisations = organisationsOf(activity, reading);
  const project = mapProject(activity, organisations, sites, reading);
  const mapped = childrenOf(activity, 'result').map((element, at) => ({
    input: mapResult(element, at + 1, reading),
    indicators: childrenOf(element, 'indicator').map((each, index) => {
      const fallback = `Indicator ${index + 1} of result ${at + 1}`;
      return mapIndicator(each, { fallback, sites, source, reading });
    }),
  }));
  const resultIds = idsOf(
    'result',
    mapped.map(({ input }) => keyOfResult(input)),
  );
  const results = mapped.map(({ input }, at) => ({ resultId: resultIds[at] ?? '', input }));
  const all = mapped.flatMap((result, at) =>
    result.indicators.map((each) => ({
      ...each,
      result: result.input,
      resultId: resultIds[at] ?? '',
    })),
  );
  const ids = idsOf(
    'indicator',
    all.map(({ result, input }) => keyOfIndicator(result, input)),
  );
  const indicators = all.map(({ input, resultId }, at) => ({
    indicatorId: ids[at] ?? '',
    input: { resultId, ...input, order: at + 1 },
  }));
  const values = all.flatMap((each, at) =>
    each.values.map((value) => ({ indicatorId: ids[at] ?? '', ...value })),
  );
  return { organisations: organisations.organisations, project, results, indicators, values };
}

function idsOf(kind: string, keys: readonly string[]): readonly string[] {
  return numberEquals(keys).map((key) => idOf(kind, key));
}
