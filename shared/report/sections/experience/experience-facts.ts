import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Text } from '../../../pdf/document.ts';
import { spanInWords } from '../../../words/dates.ts';
import { inDigits } from '../../../words/numbers.ts';
import { joined } from '../../../words/punctuation.ts';
import { named, plain, type Setting } from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { namedOrDescribed } from '../../names.ts';
import type { Words } from '../../words/words.ts';

type Fact = { readonly label: string; readonly text: Text };

/** Where and when it was, with whom, and which targets of the goals it serves. */
export function circumstances(experience: Experience, setting: Setting): readonly Fact[] {
  const { words } = setting;
  const { experience: labels } = words;
  const { place, partners = [], sdgTargets = [] } = experience;
  const facts: readonly (readonly [string, Text | undefined])[] = [
    [labels.place, place && named(place, setting)],
    [labels.period, textOf(spanInWords(experience, words))],
    [labels.partners, partnersOf(partners, setting)],
    [labels.sdg, textOf(targetsInWords(sdgTargets, words))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** By number, in the digits that the goals have: 1.4 before 9.1, and 1.4 before 1.a. */
function targetsInWords(targets: readonly string[], words: Words): string {
  const inOrder = targets.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const written = inOrder.map((target) => inDigits(target, words.numbers.digits));
  return joined(written, 'comma', words);
}

/** "9.1" -> "09.01": goals and targets have two digits at most. */
const sortKey = (target: string) => target.replaceAll(/\d+/g, (digits) => digits.padStart(2, '0'));

function partnersOf(partners: readonly MultilingualText[], setting: Setting): Text | undefined {
  const names = partners.map((each) => namedOrDescribed(each, setting));
  return names.length === 0 ? undefined : joinedTexts(names, 'semicolon', setting.words);
}

function textOf(text: string | undefined): Text | undefined {
  return text === undefined || text === '' ? undefined : plain(text);
}
