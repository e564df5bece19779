import { type GlossaryTerm, glossaryTerms } from '../../../words/glossary/glossary.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { plain } from '../../inline.ts';
import type { Block } from '../../tree.ts';
/** The terms of the report with their meaning. A term for records that the report does not have is omitted. */
export function writeGlossaryAnnex({ words, snapshot }: CompositionContext): readonly Block[] {
  const { term, meaning, caption, terms } = words.glossary;
  const used = glossaryTerms.filter((name) => isUsed[name]?.(snapshot.records) ?? true);
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(term), share: 1.4, rowHeader: true },
        { head: plain(meaning), share: 5 },
      ],
      rows: used.map((name) => terms[name].map(plain)),
    },
  ];
}

type Records = CompositionContext['snapshot']['records'];

/** Whether the records contain what a term names. Terms not listed here are in every report. */
const isUsed: Partial<Readonly<Record<GlossaryTerm, (records: Records) => boolean>>> = {
  originalTarget: ({ projects }) =>
    projects.some(({ indicators }) =>
      indicators.some(({ periods }) => periods.some(({ revisedTarget }) => revisedTarget)),
    ),
  disaggregation: ({ projects }) =>
    projects.some(({ values }) =>
      values.some(({ disaggregated = [] }) => disaggregated.length > 0),
    ),
  finding: (records) => hasLessons(records) || restsOn('finding', records),
  conclusion: (records) => restsOn('conclusion', records),
  lesson: (records) => hasLessons(records),
  promisingPractice: (records) => hasExperiences(records),
  goodPractice: (records) => hasExperiences(records),
  recommendation: ({ recommendations }) => recommendations.length > 0,
  managementResponse: ({ recommendations }) => recommendations.length > 0,
  requirement: ({ requirements }) => requirements.length > 0,
  actionItem: ({ actionItems }) => actionItems.length > 0,
};

const hasLessons = ({ projects }: Records) => projects.some(({ lessons }) => lessons.length > 0);

/** Good and promising practices are defined by their difference, so both terms are printed. */
const hasExperiences = ({ projects }: Records) =>
  projects.some(({ experiences }) => experiences.length > 0);

function restsOn(kind: 'finding' | 'conclusion', { recommendations }: Records): boolean {
  return recommendations.some((each) => each.restsOn.some((basis) => basis.kind === kind));
}
