import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block } from '../../../pdf/document.ts';
import {
  type CompositionContext,
  labelledParagraph,
  plain,
  recordRun,
} from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { writeLabelledText } from './labelled-text.ts';

/** What it cost and what it hung on, whether it lasts, and under what conditions it works elsewhere. */
export function writeReplication(
  experience: Experience,
  setting: CompositionContext,
): readonly Block[] {
  const { experience: words } = setting.words;
  const {
    costs,
    successFactors = [],
    constraints = [],
    sustainability,
    replicability,
  } = experience;
  return [
    ...(costs ? writeLabelledText(words.costs, costs, setting) : []),
    ...successFactors.flatMap((text) => writeLabelledText(words.successFactors, text, setting)),
    ...constraints.flatMap((text) => writeLabelledText(words.constraints, text, setting)),
    ...(sustainability ? writeLabelledText(words.sustainability, sustainability, setting) : []),
    ...(replicability ? writeLabelledText(words.replicability, replicability, setting) : []),
  ];
}

/** Whom to ask, and where to read, see or hear more. */
export function writeFurtherReading(
  { contact, links = [] }: Experience,
  setting: CompositionContext,
): readonly Block[] {
  const { experience: labels, practice } = setting.words;
  const linked = joinTexts(
    links.map(({ title, link }) => [{ ...recordRun(title, setting), link }]),
    'semicolon',
    setting.words,
  );
  return [
    ...(contact === undefined ? [] : [labelledParagraph(labels.contact, plain(contact), setting)]),
    ...(linked.length === 0 ? [] : [labelledParagraph(practice.links, linked, setting)]),
  ];
}
