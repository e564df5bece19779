import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Block } from '../../../pdf/document.ts';
import { dayInWords } from '../../dates.ts';
import { citations, labelled, line, type Setting, shown } from '../../setting.ts';

/** Whether a practice is good or promising, and who validated it with what words. */
export function practiceState(experience: Experience, setting: Setting): readonly Block[] {
  const { words } = setting;
  const { status, validation } = experience;
  const mark = status === 'published' ? '' : ` (${words.unpublished})`;
  const state: Block = {
    block: 'paragraph',
    text: [{ text: `${stateInWords(experience, setting)}${mark}`, emphasis: true }],
  };
  if (!validation) return [state];
  const said = [
    ...line(validation.statement, setting),
    ...citations(validation.evidence ?? [], setting),
  ];
  return [state, labelled(words.practice.validation, said, setting)];
}

function stateInWords({ validation }: Experience, setting: Setting): string {
  const { practice } = setting.words;
  if (!validation) return practice.notValidated;
  const day = dayInWords(validation.at, setting.words);
  const by = setting.snapshot.records.organisations.find(
    ({ organisationId }) => organisationId === validation.organisationId,
  );
  return by ? practice.validatedBy(day, shown(by.name, setting)) : practice.validated(day);
}
