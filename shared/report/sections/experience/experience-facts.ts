import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatOpenSpan } from '../../formats.ts';
import { type Content, type Inline, joinTexts, plain } from '../../inline.ts';
import { partyText } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import { writeSdgTargets } from '../../sdg-targets.ts';
import type { Text } from '../../tree.ts';

type ExperienceFact = { readonly label: Text; readonly text: Text };

/** Partners, targets of the Sustainable Development Goals, and the evidence. */
export function listExperienceFacts(
  { partners = [], sdgTargets = [], evidence = [] }: Experience,
  context: CompositionContext,
): readonly ExperienceFact[] {
  const { experience: labels } = context.words;
  const facts: readonly (readonly [Inline, Text | undefined])[] = [
    [labels.partners, writePartners(partners, context)],
    [labels.sdg, plainIfAny(writeSdgTargets(sdgTargets))],
    [labels.evidence, plainIfAny(cite(evidence, context))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label: plain(label), text }] : []));
}

/** Where and when; empty where neither is known. */
export function writePlaceAndPeriod(experience: Experience): Text {
  const { place } = experience;
  const parts = [...(place ? [recordName(place)] : []), plain(formatOpenSpan(experience) ?? [])];
  return joinTexts(
    parts.filter((part) => part.length > 0),
    'apposition',
  );
}

function writePartners(
  partners: readonly MultilingualText[],
  context: CompositionContext,
): Text | undefined {
  const names = partners.map((each) => partyText(each, context));
  return names.length === 0 ? undefined : joinTexts(names, 'semicolon');
}

function plainIfAny(content: Content | undefined): Text | undefined {
  const text = plain(content ?? []);
  return text.length === 0 ? undefined : text;
}
