import { childrenOf, type Element } from '../../xml/element.ts';
import type { Checking } from './check.ts';

/** Titles and descriptions without text, and narratives without a language, wherever they stand in the activity. */
export function checkTexts(activity: Element, { meet }: Checking): void {
  const hasLanguage = activity.attributes['xml:lang'] !== undefined;
  let isReported = hasLanguage;
  const visit = (element: Element): void => {
    const { name, attributes } = element;
    if (name === 'title' && !hasText(element)) meet('4.3.1', element);
    if (name === 'description' && !hasText(element)) meet('4.4.1', element);
    if (!isReported && name === 'narrative' && attributes['xml:lang'] === undefined) {
      meet('4.1.1', activity);
      isReported = true;
    }
    for (const child of element.children) visit(child);
  };
  visit(activity);
}

function hasText(element: Element): boolean {
  return childrenOf(element, 'narrative').some(({ text }) => text !== '');
}
