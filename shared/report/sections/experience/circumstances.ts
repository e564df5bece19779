import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Text } from '../../../pdf/document.ts';
import { spanInWords } from '../../dates.ts';
import { line, plain, type Setting, shown } from '../../setting.ts';

type Fact = { readonly label: string; readonly text: Text };

/** Where and when it was, with whom, and which targets of the goals it serves. */
export function circumstances(experience: Experience, setting: Setting): readonly Fact[] {
  const { experience: labels, joints } = setting.words;
  const { place, partners = [], sdgTargets = [] } = experience;
  const facts: readonly (readonly [string, Text | undefined])[] = [
    [labels.place, place && line(place, setting)],
    [labels.period, textOf(spanInWords(experience, setting.words))],
    [labels.partners, textOf(partners.map((each) => shown(each, setting)).join(joints.semicolon))],
    [labels.sdg, textOf(sdgTargets.join(joints.comma))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function textOf(text: string | undefined): Text | undefined {
  return text === undefined || text === '' ? undefined : plain(text);
}
