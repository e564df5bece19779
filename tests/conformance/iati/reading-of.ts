import type { FileFacts, ReadActivity } from '../../../shared/iati/read-activity.ts';
import type { Reading } from '../../../shared/iati/reading.ts';
import { canonicalLanguage } from '../../../shared/iati/texts/language.ts';

/** What the texts and values of an activity are read by; what is found is of no interest. */
export function readingOf({ element, identifier }: ReadActivity, facts: FileFacts): Reading {
  const language = canonicalLanguage(element.attributes['xml:lang'] ?? '') ?? 'und';
  return { ...facts, identifier, sourceName: identifier, language, report: () => {} };
}
