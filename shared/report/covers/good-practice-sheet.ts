import type { CompositionContext } from '../composition-context.ts';
import { plain } from '../inline.ts';
import { nameKind } from '../kind-name.ts';
import { recordName, recordText } from '../record-texts.ts';
import { listExperienceFacts } from '../sections/experience/experience-facts.ts';
import type { Cover } from '../tree.ts';
import { type CoverFact, listAgency, listDateLanguageAndSnapshot } from './common-facts.ts';
/** The head of a good-practice sheet. */
export function makeSheetCover(context: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = context;
  const { programme, projects } = snapshot.records;
  const [records] = projects;
  const [experience] = records?.experiences ?? [];
  return {
    form: 'head',
    kind: plain(nameKind(context)),
    title: recordText(experience?.title ?? programme.title),
    subtitles: [programme.title, ...(records ? [records.project.title] : [])].map((title) =>
      recordName(title),
    ),
    facts: [
      ...listImplementer(context),
      ...listAgency(context),
      ...(experience ? listExperienceFacts(experience, context) : []),
      ...listDateLanguageAndSnapshot(context, shortHash),
    ],
    note: plain(words.practice.statement),
  };
}

function listImplementer(context: CompositionContext): readonly CoverFact[] {
  const { organisations, projects } = context.snapshot.records;
  const found = organisations.find(({ organisationId }) =>
    projects.some(({ project }) => project.organisationId === organisationId),
  );
  const label = context.words.project.implementedBy;
  return found ? [{ label, text: recordName(found.name) }] : [];
}
