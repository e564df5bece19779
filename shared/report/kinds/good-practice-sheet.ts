import type { ProjectRecords } from '../../domain/kinds.ts';
import { inOrder } from '../../domain/rollup/values-at.ts';
import type { Experience } from '../../domain/sharing/experience.ts';
import type { Block } from '../../pdf/document.ts';
import {
  type CompositionContext,
  heading,
  plain,
  recordParagraphs,
} from '../composition-context.ts';
import { writeAuditAnnex } from '../sections/annexes/audit.ts';
import { writeSourcesInLine } from '../sections/annexes/sources.ts';
import { writeEvidence } from '../sections/experience/labelled-text.ts';
import { writeFurtherReading, writeReplication } from '../sections/experience/replication.ts';
import { writeSteps } from '../sections/experience/steps.ts';
import { writeValidationState } from '../sections/experience/validation-state.ts';
import { makeLatestValuesTable, selectValues } from '../sections/figures/latest-values.ts';

/** One experience on two pages: no contents, no annexes; its figures can be traced, and its sources come at the end. */
export function writeGoodPracticeSheet(setting: CompositionContext): readonly Block[] {
  const { projects } = setting.snapshot.records;
  return projects.flatMap((records) =>
    records.experiences.flatMap((experience) => writeExperience(experience, records, setting)),
  );
}

function writeExperience(
  experience: Experience,
  records: ProjectRecords,
  setting: CompositionContext,
): readonly Block[] {
  const { experience: labels, practice, sections } = setting.words;
  return [
    ...writeValidationState(experience, setting),
    ...writeTitled('challenge', labels.challenge, recordParagraphs(experience.challenge, setting)),
    ...writeTitled('approach', labels.approach, [writeSteps(experience, setting)]),
    ...writeTitled('results', labels.results, [
      ...recordParagraphs(experience.results, setting),
      ...writeFigures(records, setting),
    ]),
    ...writeTitled('reuse', practice.takes, [
      ...writeReplication(experience, setting),
      ...writeFurtherReading(experience, setting),
    ]),
    ...writeTitled('sources', sections.sources, [
      ...writeAuditAnnex(setting),
      ...writeEvidence(practice.evidence, experience.evidence, setting),
      ...writeSourcesInLine(setting),
    ]),
  ];
}

function writeTitled(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, `sheet-${id}`, plain(title)), ...blocks];
}

/** A row a value, so that one sees how far each figure came. */
function writeFigures(
  { project, indicators, values }: ProjectRecords,
  setting: CompositionContext,
) {
  const observed = indicators.flatMap((indicator) => {
    const own = inOrder(selectValues(indicator, values));
    const each = own.length === 0 ? [[]] : own.map((value) => [value]);
    return each.map((value) => ({ indicator, project, values: value }));
  });
  const caption = setting.words.practice.figures;
  return observed.length === 0 ? [] : [makeLatestValuesTable(caption, observed, setting)];
}
