import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { dayInWords } from '../../../words/dates.ts';
import {
  cited,
  emphasised,
  labelled,
  line,
  named,
  plain,
  type Setting,
} from '../../composition-context.ts';
import { filled } from '../../join-texts.ts';

/** Whether a practice is good or promising, and who validated it with what words. */
export function practiceState(experience: Experience, setting: Setting): readonly Block[] {
  const { words } = setting;
  const { status, validation } = experience;
  const mark = status === 'published' ? '' : words.joints.brackets(words.unpublished);
  const state: Block = {
    block: 'paragraph',
    text: [...stateInWords(experience, setting), { text: mark }].map(emphasised),
  };
  if (!validation) return [state];
  const said = cited(line(validation.statement, setting), validation.evidence ?? [], setting);
  return [state, labelled(words.practice.validation, said, setting)];
}

function stateInWords({ validation }: Experience, setting: Setting): Text {
  const { practice } = setting.words;
  if (!validation) return plain(practice.notValidated);
  const day = dayInWords(validation.at, setting.words);
  const by = setting.snapshot.records.organisations.find(
    ({ organisationId }) => organisationId === validation.organisationId,
  );
  if (!by) return plain(practice.validated(day));
  return filled((name) => practice.validatedBy(day, name), [named(by.name, setting)]);
}
