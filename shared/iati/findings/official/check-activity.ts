import type { CalendarDate } from '../../../domain/dates.ts';
import type { FoundVersion } from '../../versions/version.ts';
import { childrenOf, type Element } from '../../xml/element.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Checking } from './check.ts';
import { checkCodes } from './codes.ts';
import { checkDates } from './dates.ts';
import { checkResult } from './figures.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkPresence } from './presence.ts';
import { isFor, type OfficialRuleId, officialRules } from './rules.ts';
import { checkShares } from './shares.ts';
import { checkTexts } from './texts.ts';

/** What the official ruleset finds in an activity. */
export function checkActivity(
  activity: Element,
  { version, isKnown }: FoundVersion,
  today: CalendarDate,
): readonly Finding[] {
  const findings: Finding[] = [];
  const meet = (rule: OfficialRuleId, element: Element, raw?: string) => {
    const { severity, versions } = officialRules[rule];
    if (isFor(versions, version)) findings.push(findingAt(element, { rule, severity, raw }));
  };
  const checking: Checking = { today, meet };
  meet('0.6.1', activity);
  if (!isKnown) meet('9.1.1', activity);
  checkIdentifiers(activity, checking);
  checkDates(activity, checking);
  checkPresence(activity, checking);
  checkShares(activity, checking);
  checkTexts(activity, checking);
  checkCodes(activity, checking);
  for (const result of childrenOf(activity, 'result')) checkResult(result, checking);
  return findings;
}
