import type { Experience } from '../../../domain/sharing/experience.ts';
import { emphasise, labelledParagraph } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatDay, formatDayOf } from '../../formats.ts';
import { plain, remark } from '../../inline.ts';
import { recordName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** Whether a practice is good or promising, and the statement of its validator. */
export function writeValidationState(
  experience: Experience,
  context: CompositionContext,
): readonly Block[] {
  const state: Block = {
    block: 'paragraph',
    text: writeState(experience, context).map(emphasise),
  };
  const said = writeStatement(experience, context);
  return said.length === 0
    ? [state]
    : [state, labelledParagraph(context.words.practice.validation, said)];
}

/** What the validator said; empty where nobody validated it. */
export function writeStatement({ validation }: Experience, context: CompositionContext): Text {
  if (!validation) return [];
  return addCitations(recordText(validation.statement), validation.evidence ?? [], context);
}

export function writeState(experience: Experience, context: CompositionContext): Text {
  const { words } = context;
  const mark = experience.status === 'published' ? [] : [remark(words.unpublished)];
  return [...writeValidation(experience, context), ...mark];
}

function writeValidation({ validation }: Experience, context: CompositionContext): Text {
  const { practice } = context.words;
  if (!validation) return plain(practice.notValidated);
  const day = validation.on ? formatDay(validation.on) : formatDayOf(validation.at, context);
  const by = context.snapshot.records.organisations.find(
    ({ organisationId }) => organisationId === validation.organisationId,
  );
  if (!by) return plain(practice.validated(day));
  return plain(practice.validatedBy(day, recordName(by.name)));
}
