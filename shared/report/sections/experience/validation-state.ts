import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay } from '../../../words/dates.ts';
import {
  addCitations,
  type CompositionContext,
  emphasise,
  labelledParagraph,
  plain,
  recordName,
  recordText,
} from '../../composition-context.ts';
import { fillPlaceholders } from '../../join-texts.ts';

/** Whether a practice is good or promising, and who validated it with what words. */
export function writeValidationState(
  experience: Experience,
  setting: CompositionContext,
): readonly Block[] {
  const { words } = setting;
  const { status, validation } = experience;
  const mark = status === 'published' ? '' : words.punctuation.brackets(words.unpublished);
  const state: Block = {
    block: 'paragraph',
    text: [...writeState(experience, setting), { text: mark }].map(emphasise),
  };
  if (!validation) return [state];
  const said = addCitations(
    recordText(validation.statement, setting),
    validation.evidence ?? [],
    setting,
  );
  return [state, labelledParagraph(words.practice.validation, said, setting)];
}

function writeState({ validation }: Experience, setting: CompositionContext): Text {
  const { practice } = setting.words;
  if (!validation) return plain(practice.notValidated);
  const day = formatDay(validation.at, setting.words);
  const by = setting.snapshot.records.organisations.find(
    ({ organisationId }) => organisationId === validation.organisationId,
  );
  if (!by) return plain(practice.validated(day));
  return fillPlaceholders(
    (name) => practice.validatedBy(day, name),
    [recordName(by.name, setting)],
  );
}
