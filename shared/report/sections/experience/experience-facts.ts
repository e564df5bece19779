import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Text } from '../../../pdf/document.ts';
import { formatOpenSpan } from '../../../words/dates.ts';
import { plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { partyText } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import { writeSdgTargets } from '../../sdg-targets.ts';

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
    [labels.sdg, plainIfAny(writeSdgTargets(sdgTargets, words))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

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
