import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatOpenSpan } from '../../formats.ts';
import { type Content, type Inline, joinTexts, plain } from '../../inline.ts';
import { partyText } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import { writeSdgTargets } from '../../sdg-targets.ts';
import type { Text } from '../../tree.ts';

type ExperienceFact = { readonly label: Inline; readonly text: Text };

/** Place, period, partners and targets of the Sustainable Development Goals. */
export function listExperienceFacts(
  experience: Experience,
  context: CompositionContext,
): readonly ExperienceFact[] {
  const { words } = context;
  const { experience: labels } = words;
  const { place, partners = [], sdgTargets = [] } = experience;
  const facts: readonly (readonly [Inline, Text | undefined])[] = [
    [labels.place, place && recordName(place)],
    [labels.period, plainIfAny(formatOpenSpan(experience))],
    [labels.partners, writePartners(partners, context)],
    [labels.sdg, plainIfAny(writeSdgTargets(sdgTargets))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
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
