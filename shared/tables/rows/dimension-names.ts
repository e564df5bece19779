import { findDimension } from '../../domain/framework/declared-dimensions.ts';
import type { Indicator } from '../../domain/framework/indicator.ts';
import { type Dimension, findCategory } from '../../domain/programme/dimension.ts';
import { isSameName } from '../../domain/text/names.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../../domain/text.ts';

/** The categories of a part by the ids of their dimensions. */
export type PartDimensions = Readonly<Record<string, string>>;

/** Both are needed: dimensions are the indicator's own, or the programme's. */
export type Declared = {
  readonly indicator: Indicator;
  readonly shared: readonly Dimension[];
};

type Named = { readonly id: string; readonly label: MultilingualText };

/** The names of a part, in the language if they tell it from all others, else as ids. */
export function namePart(
  dimensions: PartDimensions,
  declared: Declared,
  language: LanguageTag | undefined,
): readonly (readonly [dimension: string, category: string])[] {
  return Object.entries(dimensions).map(([id, category]) => {
    const dimension = findDimension(declared.indicator, declared.shared, id);
    const found = dimension && findCategory(dimension, category);
    if (language === undefined || !dimension) return [id, category];
    const named =
      found && found.id === category ? nameIn(found, dimension.categories, language) : category;
    return [nameIn(dimension, dimensionsOf(declared), language), named];
  });
}

/** The ids that names stand for; undefined where a name is of none, or of several. */
export function readPart(
  names: readonly (readonly [dimension: string, category: string])[],
  declared: Declared,
): PartDimensions | undefined {
  const part: Record<string, string> = {};
  for (const [name, category] of names) {
    const dimension = findNamed(name, dimensionsOf(declared));
    const found = dimension && findNamed(category, dimension.categories);
    const id = found?.id ?? (dimension?.open ? category : undefined);
    if (!dimension || id === undefined || dimension.id in part) return undefined;
    part[dimension.id] = id;
  }
  return part;
}

function dimensionsOf({ indicator, shared }: Declared): readonly Dimension[] {
  const named = new Set(indicator.disaggregation?.flatMap(({ dimensions }) => dimensions));
  return [...(indicator.dimensions ?? []), ...shared].filter(({ id }) => named.has(id));
}

function nameIn(named: Named, among: readonly Named[], language: LanguageTag): string {
  const { text } = inLanguage(named.label, language);
  return findNamed(text, among) === named ? text : named.id;
}

/** By its id, else by the only label in any language that is the same. */
function findNamed<Each extends Named>(name: string, among: readonly Each[]): Each | undefined {
  const byId = among.find(({ id }) => id === name);
  if (byId) return byId;
  const labelled = among.filter(({ label }) =>
    Object.values(label).some((each) => isSameName(each, name)),
  );
  return labelled.length === 1 ? labelled[0] : undefined;
}
