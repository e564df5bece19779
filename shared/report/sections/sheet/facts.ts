import type { Experience } from '../../../domain/sharing/experience.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listAgency, listDates } from '../../covers/common-facts.ts';
import { plain } from '../../inline.ts';
import { projectTitle } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { listExperienceFacts } from '../experience/experience-facts.ts';

/** By whom, with whom, for which goals, and as of when. */
export function writeSheetFacts(
  experience: Experience,
  form: 'full' | 'compact',
  context: CompositionContext,
): readonly Block[] {
  const { words, snapshot } = context;
  const { organisations, projects } = snapshot.records;
  const implementer = organisations.find(({ organisationId }) =>
    projects.some(({ project }) => project.organisationId === organisationId),
  );
  const facts = [
    ...(implementer
      ? [{ label: words.project.implementedBy, text: recordName(implementer.name) }]
      : []),
    ...(form === 'full' ? listWhole(experience, context) : []),
    ...listExperienceFacts({ ...experience, evidence: [] }, context),
    ...listDates(context),
  ];
  return [
    {
      block: 'facts',
      columns: 1,
      frame: 'rule',
      facts: facts.map(({ label, text }) => ({ label: plain(label), text })),
    },
  ];
}

/** What the practice is part of. */
const listWhole = ({ projectId }: Experience, context: CompositionContext) => [
  ...listAgency(context),
  { label: context.words.columns.project, text: projectTitle(projectId, context) },
];
