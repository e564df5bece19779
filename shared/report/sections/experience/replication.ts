import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block } from '../../../pdf/document.ts';
import { labelled, plain, run, type Setting } from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { part } from './labelled-text.ts';

/** What it cost and what it hung on, whether it lasts, and under what conditions it works elsewhere. */
export function reuse(experience: Experience, setting: Setting): readonly Block[] {
  const { experience: words } = setting.words;
  const {
    costs,
    successFactors = [],
    constraints = [],
    sustainability,
    replicability,
  } = experience;
  return [
    ...(costs ? part(words.costs, costs, setting) : []),
    ...successFactors.flatMap((text) => part(words.successFactors, text, setting)),
    ...constraints.flatMap((text) => part(words.constraints, text, setting)),
    ...(sustainability ? part(words.sustainability, sustainability, setting) : []),
    ...(replicability ? part(words.replicability, replicability, setting) : []),
  ];
}

/** Whom to ask, and where to read, see or hear more. */
export function furtherReading(
  { contact, links = [] }: Experience,
  setting: Setting,
): readonly Block[] {
  const { experience: labels, practice } = setting.words;
  const linked = joinedTexts(
    links.map(({ title, link }) => [{ ...run(title, setting), link }]),
    'semicolon',
    setting.words,
  );
  return [
    ...(contact === undefined ? [] : [labelled(labels.contact, plain(contact), setting)]),
    ...(linked.length === 0 ? [] : [labelled(practice.links, linked, setting)]),
  ];
}
