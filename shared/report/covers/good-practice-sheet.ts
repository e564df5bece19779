import type { Cover } from '../../pdf/document.ts';
import { line, named, plain, type Setting } from '../composition-context.ts';
import { kindInWords } from '../kind-name.ts';
import { circumstances } from '../sections/experience/experience-facts.ts';
import { agencyFact, datedFacts, type Fact } from './common-facts.ts';

/** The head of a sheet: the practice, where and by whom, and as of when. */
export function sheetCover(setting: Setting, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme, projects } = snapshot.records;
  const [records] = projects;
  const [experience] = records?.experiences ?? [];
  return {
    form: 'head',
    kind: kindInWords(setting),
    title: line(experience?.title ?? programme.title, setting),
    subtitles: [programme.title, ...(records ? [records.project.title] : [])].map((title) =>
      named(title, setting),
    ),
    facts: [
      ...implementedBy(setting),
      ...agencyFact(setting),
      ...(experience ? circumstances(experience, setting) : []),
      ...datedFacts(setting, shortHash),
    ],
    note: plain(words.practice.statement),
  };
}

function implementedBy(setting: Setting): readonly Fact[] {
  const { organisations, projects } = setting.snapshot.records;
  const found = organisations.find(({ organisationId }) =>
    projects.some(({ project }) => project.organisationId === organisationId),
  );
  const label = setting.words.project.implementedBy;
  return found ? [{ label, text: named(found.name, setting) }] : [];
}
