import type { Cover } from '../../pdf/document.ts';
import { type CompositionContext, plain, recordName, recordText } from '../composition-context.ts';
import { nameKind } from '../kind-name.ts';
import { listExperienceFacts } from '../sections/experience/experience-facts.ts';
import { type CoverFact, listAgency, listDateLanguageAndSnapshot } from './common-facts.ts';

/** The head of a sheet: the practice, where and by whom, and as of when. */
export function makeSheetCover(setting: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme, projects } = snapshot.records;
  const [records] = projects;
  const [experience] = records?.experiences ?? [];
  return {
    form: 'head',
    kind: nameKind(setting),
    title: recordText(experience?.title ?? programme.title, setting),
    subtitles: [programme.title, ...(records ? [records.project.title] : [])].map((title) =>
      recordName(title, setting),
    ),
    facts: [
      ...listImplementer(setting),
      ...listAgency(setting),
      ...(experience ? listExperienceFacts(experience, setting) : []),
      ...listDateLanguageAndSnapshot(setting, shortHash),
    ],
    note: plain(words.practice.statement),
  };
}

function listImplementer(setting: CompositionContext): readonly CoverFact[] {
  const { organisations, projects } = setting.snapshot.records;
  const found = organisations.find(({ organisationId }) =>
    projects.some(({ project }) => project.organisationId === organisationId),
  );
  const label = setting.words.project.implementedBy;
  return found ? [{ label, text: recordName(found.name, setting) }] : [];
}
