import type { ProjectRecords } from '../../domain/owned-records.ts';
import { sortByPeriod } from '../../domain/rollup/values-at.ts';
import type { Experience } from '../../domain/sharing/experience.ts';
import { heading } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { type Inline, plain } from '../inline.ts';
import { writePhotographs } from '../photographs.ts';
import { recordParagraphs } from '../record-texts.ts';
import { writeAuditAnnex } from '../sections/annexes/audit.ts';
import { writeSourcesInLine } from '../sections/annexes/sources.ts';
import { writeEvidence } from '../sections/experience/labelled-text.ts';
import { writeFurtherReading, writeReplication } from '../sections/experience/replication.ts';
import { writeSteps } from '../sections/experience/steps.ts';
import { writeValidationState } from '../sections/experience/validation-state.ts';
import { makeLatestValuesTable, selectValues } from '../sections/figures/latest-values.ts';
import type { Block } from '../tree.ts';
/** One experience on two pages: no table of contents, no annexes; the audit rows of its figures and its sources come at the end. */
export function writeGoodPracticeSheet(context: CompositionContext): readonly Block[] {
  const { projects } = context.snapshot.records;
  return projects.flatMap((records) =>
    records.experiences.flatMap((experience) => writeExperience(experience, records, context)),
  );
}

function writeExperience(
  experience: Experience,
  records: ProjectRecords,
  context: CompositionContext,
): readonly Block[] {
  const { experience: labels, practice, sections } = context.words;
  return [
    ...writeValidationState(experience, context),
    ...writePhotographs(experience, context),
    ...writeTitled('challenge', labels.challenge, recordParagraphs(experience.challenge, context)),
    ...writeTitled('approach', labels.approach, [writeSteps(experience)]),
    ...writeTitled('results', labels.results, [
      ...recordParagraphs(experience.results, context),
      ...writeFigures(records, context),
    ]),
    ...writeTitled('reuse', practice.replication, [
      ...writeReplication(experience, context),
      ...writeFurtherReading(experience, context),
    ]),
    ...writeTitled('sources', sections.sources, [
      ...writeAuditAnnex(context),
      ...writeEvidence(practice.evidence, experience.evidence, context),
      ...writeSourcesInLine(context),
    ]),
  ];
}

function writeTitled(id: string, title: Inline, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, `sheet-${id}`, plain(title)), ...blocks];
}

/** One row for each value, so that the first and the latest can be compared. */
function writeFigures(
  { project, indicators, values }: ProjectRecords,
  context: CompositionContext,
) {
  const observed = indicators.flatMap((indicator) => {
    const own = sortByPeriod(selectValues(indicator, values));
    const each = own.length === 0 ? [[]] : own.map((value) => [value]);
    return each.map((value) => ({ indicator, project, values: value }));
  });
  const caption = context.words.practice.figures;
  return observed.length === 0 ? [] : [makeLatestValuesTable(caption, observed, context)];
}
