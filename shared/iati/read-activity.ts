import type { CalendarDate } from '../domain/dates.ts';
import { findClean } from './findings/clean-values.ts';
import { type Finding, findingAt } from './findings/finding.ts';
import { checkActivity } from './findings/official/check-activity.ts';
import { type RuleId, rules } from './findings/rules.ts';
import { type ActivityRecords, mapActivity } from './map/activity.ts';
import type { MappedValue } from './map/indicator.ts';
import type { Reading } from './reading.ts';
import { cleanText, toLine } from './texts/clean.ts';
import { cut, maxLine } from './texts/cut.ts';
import { canonicalLanguage } from './texts/language.ts';
import { unreadChildren } from './unread.ts';
import { lift } from './versions/lift.ts';
import { type Version, versionOf } from './versions/version.ts';
import { attributeOf, childOf, type Element } from './xml/element.ts';
import type { FoundActivity } from './xml/reader.ts';

export type ReadActivity = {
  /** Empty where the activity has none. */
  readonly identifier: string;
  readonly version: Version;
  /** The activity in the vocabulary of 2.03, as far as records have fields for it. */
  readonly element: Element;
  /** Its text as the file has it. */
  readonly source: string;
  readonly records: ActivityRecords;
  readonly findings: readonly Finding[];
  /** Whether nothing is wrong with a value, so that it may be submitted. */
  readonly isClean: (value: MappedValue) => boolean;
};

export type FileFacts = {
  /** No value is of a day after it. */
  readonly today: CalendarDate;
  /** Whether a value of the file has a decimal comma (`showsDecimalCommas`). */
  readonly hasDecimalCommas: boolean;
};

/** Reads one activity into our records; what does not fit is a finding, and nothing fails for one field. */
export function readActivity(
  found: FoundActivity,
  { today, hasDecimalCommas }: FileFacts,
): ReadActivity {
  const foundVersion = versionOf(found.element, found.root);
  const { version, isKnown } = foundVersion;
  const element = version === '1.0x' ? lift(found.element) : found.element;
  const identifier = lineIn(childOf(element, 'iati-identifier'));
  const { findings, report } = collectFindings();
  const tag = attributeOf(element, 'xml:lang');
  const language = tag === undefined ? 'und' : (canonicalLanguage(tag) ?? 'und');
  if (language === 'und')
    report(tag === undefined ? 'language-unknown' : 'language-wrong', element, tag);
  if (!isKnown) report('version-unknown', element, found.root.version);
  if (identifier === '') report('identifier-missing', element);
  for (const { element: at, raw } of found.entities) report('entity-kept', at, raw);
  const unread = unreadChildren(element);
  if (unread.length > 0) report('stays-in-source', element, unread.join(', '));
  const title = childOf(element, 'title');
  const sourceName =
    identifier || lineIn(title && (childOf(title, 'narrative') ?? title)) || 'unnamed';
  const reading: Reading = { language, identifier, sourceName, today, hasDecimalCommas, report };
  const records = mapActivity(element, reading);
  const all = [...findings, ...checkActivity(element, foundVersion, today)];
  return {
    identifier,
    version,
    element,
    source: found.source,
    records,
    findings: all,
    isClean: findClean(all),
  };
}

/** A copy: names are kept for the whole file, and a part of a string keeps the piece of the file that it was cut from. */
function lineIn(element: Element | undefined): string {
  return structuredClone(cut(toLine(cleanText(element?.text ?? '').text), maxLine));
}

function collectFindings() {
  const findings: Finding[] = [];
  const report = (rule: RuleId, element: Element, raw?: string) => {
    const { severity } = rules[rule];
    findings.push(findingAt(element, { rule, severity, raw }));
  };
  return { findings, report };
}
