import type { Experience } from '../../../domain/sharing/experience.ts';
import { emphasise, labelledParagraph } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatDay } from '../../formats.ts';
import { plain, remark } from '../../inline.ts';
import { recordName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** Whether a practice is good or promising, and the statement of its validator. */
export function writeValidationState(
  experience: Experience,
  context: CompositionContext,
): readonly Block[] {
  const { words } = context;
  const { status, validation } = experience;
  const mark = status === 'published' ? [] : [remark(words.unpublished)];
  const state: Block = {
    block: 'paragraph',
    text: [...writeState(experience, context), ...mark].map(emphasise),
  };
  if (!validation) return [state];
  const said = addCitations(recordText(validation.statement), validation.evidence ?? [], context);
  return [state, labelledParagraph(words.practice.validation, said)];
}

function writeState({ validation }: Experience, context: CompositionContext): Text {
  const { practice } = context.words;
  if (!validation) return plain(practice.notValidated);
  const day = formatDay(validation.on ?? validation.at);
  const by = context.snapshot.records.organisations.find(
    ({ organisationId }) => organisationId === validation.organisationId,
  );
  if (!by) return plain(practice.validated(day));
  return plain(practice.validatedBy(day, recordName(by.name)));
}
