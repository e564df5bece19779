import type { Experience } from '../../../domain/sharing/experience.ts';
import { labelledParagraph } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, plain } from '../../inline.ts';
import { quote } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { writeTexts } from './labelled-text.ts';
/** Costs, success factors, constraints, sustainability and conditions for replication. */
export function writeReplication(
  experience: Experience,
  context: CompositionContext,
): readonly Block[] {
  const { experience: words } = context.words;
  const {
    costs,
    successFactors = [],
    constraints = [],
    sustainability,
    replicability,
  } = experience;
  return writeTexts(
    [
      [words.costs, costs],
      ...successFactors.map((text) => [words.successFactors, text] as const),
      ...constraints.map((text) => [words.constraints, text] as const),
      [words.sustainability, sustainability],
      [words.replicability, replicability],
    ],
    context,
  );
}

/** Contact and links. */
export function writeFurtherReading(
  { contact, links = [] }: Experience,
  context: CompositionContext,
): readonly Block[] {
  const { experience: labels, practice } = context.words;
  const linked = joinTexts(
    links.map(({ title, link }) => [{ ...quote(title), link }]),
    'semicolon',
  );
  return [
    ...(contact === undefined ? [] : [labelledParagraph(labels.contact, plain(contact))]),
    ...(linked.length === 0 ? [] : [labelledParagraph(practice.links, linked)]),
  ];
}
