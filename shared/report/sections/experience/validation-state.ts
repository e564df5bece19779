import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay } from '../../../words/dates.ts';
import { emphasise, labelledParagraph, plain } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { fillPlaceholders } from '../../join-texts.ts';
import { recordName, recordText } from '../../record-texts.ts';

/** Whether a practice is good or promising, and the statement of its validator. */
export function writeValidationState(
  experience: Experience,
  context: CompositionContext,
): readonly Block[] {
  const { words } = context;
  const { status, validation } = experience;
  const mark = status === 'published' ? '' : words.punctuation.brackets(words.unpublished);
  const state: Block = {
    block: 'paragraph',
    text: [...writeState(experience, context), { text: mark }].map(emphasise),
  };
  if (!validation) return [state];
  const said = addCitations(
    recordText(validation.statement, context),
    validation.evidence ?? [],
    context,
  );
  return [state, labelledParagraph(words.practice.validation, said, context)];
}

function writeState({ validation }: Experience, context: CompositionContext): Text {
  const { practice } = context.words;
  if (!validation) return plain(practice.notValidated);
  const day = formatDay(validation.on ?? validation.at, context.words);
  const by = context.snapshot.records.organisations.find(
    ({ organisationId }) => organisationId === validation.organisationId,
  );
  if (!by) return plain(practice.validated(day));
  return fillPlaceholders(
    (name) => practice.validatedBy(day, name),
    [recordName(by.name, context)],
  );
}
