import { type GlossaryTerm, glossaryTerms } from '../../../words/glossary/glossary.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { plain } from '../../inline.ts';
import type { Block } from '../../tree.ts';

/** The terms of the report with their meaning. A term for records that the report does not have is omitted. */
export function writeGlossaryAnnex({ words, snapshot }: CompositionContext): readonly Block[] {
  const used = glossaryTerms.filter((name) => isUsed[name]?.(snapshot.records) ?? true);
  const facts = used.map((name) => {
    const [term, meaning] = words.glossary.terms[name];
    return { label: plain(term), text: plain(meaning) };
  });
  return [{ block: 'facts', size: 'fact', facts }];
}

type Records = CompositionContext['snapshot']['records'];

/** Whether the records contain what a term names. Terms not listed here are in every report. */
const isUsed: Partial<Readonly<Record<GlossaryTerm, (records: Records) => boolean>>> = {
  result: ({ projects }) => projects.some(({ results }) => results.length > 0),
  indicator: (records) => listIndicators(records).length > 0,
  baseline: (records) => listIndicators(records).some(({ baseline }) => baseline !== undefined),
  target: (records) => listPeriods(records).some(({ target }) => target !== undefined),
  originalTarget: (records) => listPeriods(records).some(({ revisedTarget }) => revisedTarget),
  actual: (records) => listValues(records).length > 0,
  disaggregation: (records) =>
    listValues(records).some(({ disaggregated = [] }) => disaggregated.length > 0),
  evidence: (records) => listValues(records).length > 0,
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

const listIndicators = ({ projects }: Records) => projects.flatMap(({ indicators }) => indicators);
const listPeriods = (records: Records) => listIndicators(records).flatMap(({ periods }) => periods);
const listValues = ({ projects }: Records) => projects.flatMap(({ values }) => values);

const hasLessons = ({ projects }: Records) => projects.some(({ lessons }) => lessons.length > 0);

/** Good and promising practices are defined by their difference, so both terms are printed. */
const hasExperiences = ({ projects }: Records) =>
  projects.some(({ experiences }) => experiences.length > 0);

function restsOn(kind: 'finding' | 'conclusion', { recommendations }: Records): boolean {
  return recommendations.some((each) => each.restsOn.some((basis) => basis.kind === kind));
}
