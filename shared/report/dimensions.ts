import { nameKey } from '../domain/text/names.ts';
import { dimensionWords } from '../words/dimensions.ts';
import { joined } from '../words/punctuation.ts';
import type { Setting } from './composition-context.ts';

type Dimensions = Readonly<Record<string, string>>;

/** Stored maps have no order of their own, so the names of the dimensions give it. */
function inOrder(dimensions: Dimensions): readonly (readonly [name: string, category: string])[] {
  return Object.entries(dimensions).sort(([left], [right]) =>
    nameKey(left) < nameKey(right) ? -1 : 1,
  );
}

/** "sex: female, age: 0-14", for where no head names the dimensions. */
export function dimensionsInWords(dimensions: Dimensions, setting: Setting): string {
  const { words } = setting;
  const parts = inOrder(dimensions).map(
    ([name, category]) => `${said(name, setting)}${words.joints.colon}${said(category, setting)}`,
  );
  return joined(parts, 'apposition', words);
}

export function dimensionNames(dimensions: Dimensions, setting: Setting): readonly string[] {
  return inOrder(dimensions).map(([name]) => said(name, setting));
}

/** The categories alone, in the order of their dimensions. */
export function categoriesOf(dimensions: Dimensions, setting: Setting): readonly string[] {
  return inOrder(dimensions).map(([, category]) => said(category, setting));
}

/** What categories are told apart by, in the same order. */
export function categoryKeys(dimensions: Dimensions): readonly string[] {
  return inOrder(dimensions).map(([, category]) => nameKey(category));
}

/** What everybody names alike is said in the language of the report; all else is data and stays as it was entered. */
function said(name: string, { snapshot }: Setting): string {
  return dimensionWords[snapshot.scope.language].get(nameKey(name).toLowerCase()) ?? name;
}
