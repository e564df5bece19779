import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Text } from '../../../pdf/document.ts';
import { formatOpenSpan } from '../../../words/dates.ts';
import { writeDigits } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { type CompositionContext, plain, recordName } from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { partyText } from '../../names.ts';
import type { Words } from '../../words/words.ts';

type ExperienceFact = { readonly label: string; readonly text: Text };

/** Where and when it was, with whom, and which targets of the goals it serves. */
export function listExperienceFacts(
  experience: Experience,
  setting: CompositionContext,
): readonly ExperienceFact[] {
  const { words } = setting;
  const { experience: labels } = words;
  const { place, partners = [], sdgTargets = [] } = experience;
  const facts: readonly (readonly [string, Text | undefined])[] = [
    [labels.place, place && recordName(place, setting)],
    [labels.period, plainIfAny(formatOpenSpan(experience, words))],
    [labels.partners, writePartners(partners, setting)],
    [labels.sdg, plainIfAny(writeTargets(sdgTargets, words))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** By number, in the digits that the goals have: 1.4 before 9.1, and 1.4 before 1.a. */
function writeTargets(targets: readonly string[], words: Words): string {
  const inOrder = targets.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const written = inOrder.map((target) => writeDigits(target, words.numbers.digits));
  return joinParts(written, 'comma', words);
}

/** "9.1" -> "09.01": goals and targets have two digits at most. */
const sortKey = (target: string) => target.replaceAll(/\d+/g, (digits) => digits.padStart(2, '0'));

function writePartners(
  partners: readonly MultilingualText[],
  setting: CompositionContext,
): Text | undefined {
  const names = partners.map((each) => partyText(each, setting));
  return names.length === 0 ? undefined : joinTexts(names, 'semicolon', setting.words);
}

function plainIfAny(text: string | undefined): Text | undefined {
  return text === undefined || text === '' ? undefined : plain(text);
}
