import { findDimension } from '../../domain/framework/declared-dimensions.ts';
import { partName } from '../../domain/framework/family.ts';
import { type Indicator, isQuantitative } from '../../domain/framework/indicator.ts';
import type { Part } from '../../domain/framework/part.ts';
import type { Place } from '../../domain/place.ts';
import type { Actual } from '../../domain/reported.ts';
import type { Source } from '../../domain/source.ts';
import type { MultilingualText } from '../../domain/text.ts';
import { totalKey } from '../map/place-figures.ts';
import { linkNodes } from './links.ts';
import { type Node, nodeOf } from './node.ts';
import { joinTexts, pickText, textNodes } from './texts.ts';
import type { Writing } from './writing.ts';

/** A total with its parts, as values, baselines and targets have it. */
type Figures = {
  readonly actual: Actual;
  readonly precision?: string | undefined;
  readonly place?: Place | undefined;
  readonly disaggregated?: readonly Part[] | undefined;
  readonly comment?: MultilingualText | undefined;
};

export type FigureSetting = {
  readonly name: 'baseline' | 'target' | 'actual';
  /** What its elements are told by, besides which figure they are. */
  readonly key: string;
  readonly attributes?: Node['attributes'];
  readonly links?: readonly (Source | undefined)[];
  readonly indicator: Pick<Indicator, 'measure' | 'dimensions'>;
  /** How figures name the sites of the project. */
  readonly references: ReadonlyMap<string, string>;
  readonly record: string;
  readonly writing: Writing;
};

/** The total and its parts, each an element of its own. What is missing has no element, and is not zero. */
export function figureNodes(
  { actual, precision, place, disaggregated = [], comment }: Figures,
  setting: FigureSetting,
): readonly Node[] {
  const { references, record, writing } = setting;
  if (precision !== undefined && precision !== 'exact')
    writing.report('precision-left-out', record, precision);
  const reference = place?.siteId === undefined ? undefined : references.get(place.siteId);
  if (place && reference === undefined)
    writing.report('place-left-out', record, place.district ?? place.country ?? place.siteId);
  const total = { actual, comment, locations: reference === undefined ? [] : [reference] };
  return [
    ...figureNode({ ...total, key: totalKey }, setting, setting.links),
    ...disaggregated.flatMap((part) => {
      const { dimensions, locations } = categoriesOf(part, setting);
      const { actual: own, comment: remark } = part;
      return figureNode(
        { actual: own, comment: remark, locations, dimensions, key: partName(part.dimensions) },
        setting,
      );
    }),
  ];
}

type Single = Pick<Figures, 'actual' | 'comment'> & {
  readonly key: string;
  readonly locations: readonly string[];
  readonly dimensions?: readonly Node[];
};

/** One element; none where there is no figure. */
export function figureNode(
  { actual, comment, key, locations, dimensions = [] }: Single,
  { name, key: own, attributes, indicator, record, writing }: FigureSetting,
  links: readonly (Source | undefined)[] = [],
): readonly Node[] {
  const { value, text } = sayActual(actual, indicator.measure, writing.language);
  noteLoss(actual, record, writing);
  const remark = joinTexts(text, comment);
  if (value === undefined && !text) {
    if (comment)
      writing.report('comment-without-figure', record, pickText(comment, writing.language));
    return [];
  }
  const children = [
    ...locations.map((ref) => nodeOf('location', { ref })),
    ...dimensions,
    ...textNodes('comment', remark, writing.language),
    ...linkNodes(links, 'A08', writing.language),
  ];
  return [nodeOf(name, { ...attributes, value }, { children, key: `${own}/${key}`, record })];
}

type Saying = { readonly value?: string | undefined; readonly text?: MultilingualText | undefined };

/** Qualitative figures have no value: what they say is their comment. */
function sayActual(actual: Actual, measure: Indicator['measure'], language: string): Saying {
  if (actual.kind === 'reported') return { value: actual.value };
  if (actual.kind === 'stated') return { value: actual.text };
  if (actual.kind !== 'described') return {};
  const { category, text } = actual;
  if (measure === 'qualitative' || isQuantitative(measure))
    return { text: joinTexts(category === undefined ? undefined : { [language]: category }, text) };
  return {
    value: category ?? pickText(text ?? {}, language),
    text: category === undefined ? undefined : text,
  };
}

function noteLoss(actual: Actual, record: string, { report }: Writing): void {
  if (actual.kind === 'withheld') report('withheld', record);
  if (actual.kind === 'not_applicable') report('not-applicable', record, actual.reason);
  if (actual.kind === 'reported' && actual.denominator !== undefined)
    report('fraction-left-out', record, `${actual.numerator} / ${actual.denominator}`);
}

/** A site is a location; other categories are dimensions, by what is printed of them. */
function categoriesOf(
  { dimensions }: Part,
  { indicator, references, writing }: FigureSetting,
): { readonly dimensions: readonly Node[]; readonly locations: readonly string[] } {
  const locations: string[] = [];
  const nodes: Node[] = [];
  for (const [id, category] of Object.entries(dimensions)) {
    const dimension = findDimension(indicator, writing.dimensions, id);
    if (dimension?.place === 'site') {
      locations.push(references.get(category) ?? category);
      continue;
    }
    const label = dimension?.categories.find((each) => each.id === category)?.label;
    nodes.push(
      nodeOf('dimension', {
        name: dimension ? pickText(dimension.label, writing.language) : id,
        value: label ? pickText(label, writing.language) : category,
      }),
    );
  }
  return { dimensions: nodes, locations };
}
