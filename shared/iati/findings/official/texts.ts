import { childrenOf, type Element } from '../../xml/element.ts';
import type { Checking } from './check.ts';
import { isLanguageCode } from './languages.ts';

/** Titles and descriptions without text, and narratives without a language or with a wrong one, wherever they stand in the activity. */
export function checkTexts(activity: Element, { meet }: Checking): void {
  const hasLanguage = activity.attributes['xml:lang'] !== undefined;
  let isReported = hasLanguage;
  const visit = (element: Element): void => {
    const { name, attributes } = element;
    const language = attributes['xml:lang'];
    if (language !== undefined && !isLanguageCode(language)) meet('9.95.1', element, language);
    if (name === 'title' && !hasText(element)) meet('4.3.1', element);
    if (name === 'description' && !hasText(element)) meet('4.4.1', element);
    if (!isReported && name === 'narrative' && language === undefined) {
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
