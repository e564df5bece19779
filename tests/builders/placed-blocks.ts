import type { Block } from '../../shared/pdf/document.ts';
import type { Item, Page } from '../../shared/pdf/layout/display-list.ts';
import { gutter, page as sheet, widthOfColumns } from '../../shared/pdf/theme.ts';
import { aDocument } from './document.ts';
import { linesOf } from './placed-lines.ts';
import { layOutDocument } from './typesetter.ts';

/** The pages of some blocks, as they are laid out, without the cover. */

export const pagesOf = (blocks: readonly Block[], fields = {}) =>
  layOutDocument(aDocument(blocks, fields)).pages.slice(1);
/** The lines of each of these pages. */
export const placesOf = (blocks: readonly Block[], fields = {}) =>
  linesOf(aDocument(blocks, fields)).slice(1);
export const itemsOf = <Draw extends Item['draw']>(page: Page | undefined, draw: Draw) =>
  (page?.items ?? []).filter((item): item is Extract<Item, { draw: Draw }> => item.draw === draw);
/** The only line with this text. */
export const onPage = (blocks: readonly Block[], text: string, fields = {}) => {
  const found = placesOf(blocks, fields)
    .flat()
    .find((line) => line.text === text);
  if (!found) throw new Error(`There is no line ${text}`);
  return found;
};
/** Where the column of the grid behind so many begins. */
export const gridX = (column: number) => sheet.left + widthOfColumns(column) + gutter;
