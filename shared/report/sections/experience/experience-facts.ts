import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Text } from '../../../pdf/document.ts';
import { formatOpenSpan } from '../../../words/dates.ts';
import { writeDigits } from '../../../words/numbers.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { partyText } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import type { Words } from '../../words/words.ts';

type ExperienceFact = { readonly label: string; readonly text: Text };

/** Place, period, partners and targets of the Sustainable Development Goals. */
export function listExperienceFacts(
  experience: Experience,
  context: CompositionContext,
): readonly ExperienceFact[] {
  const { words } = context;
  const { experience: labels } = words;
  const { place, partners = [], sdgTargets = [] } = experience;
  const facts: readonly (readonly [string, Text | undefined])[] = [
    [labels.place, place && recordName(place, context)],
    [labels.period, plainIfAny(formatOpenSpan(experience, words))],
    [labels.partners, writePartners(partners, context)],
    [labels.sdg, plainIfAny(writeTargets(sdgTargets, words))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** In numeric order: 1.4 before 9.1, and 1.4 before 1.a. */
function writeTargets(targets: readonly string[], words: Words): string {
  const inOrder = targets.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const written = inOrder.map((target) => writeDigits(target, words.numbers.digits));
  return joinParts(written, 'comma', words);
}

/** "9.1" -> "09.01"; goals and targets have at most two digits. */
const sortKey = (target: string) => target.replaceAll(/\d+/g, (digits) => digits.padStart(2, '0'));

function writePartners(
  partners: readonly MultilingualText[],
  context: CompositionContext,
): Text | undefined {
  const names = partners.map((each) => partyText(each, context));
  return names.length === 0 ? undefined : joinTexts(names, 'semicolon', context.words);
}

function plainIfAny(text: string | undefined): Text | undefined {
  return text === undefined || text === '' ? undefined : plain(text);
}
