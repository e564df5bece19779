import type { ProjectRecords } from '../../domain/kinds.ts';
import { inOrder } from '../../domain/rollup/values-at.ts';
import type { Experience } from '../../domain/sharing/experience.ts';
import type { Block } from '../../pdf/document.ts';
import { heading, paragraphs, plain, type Setting } from '../composition-context.ts';
import { auditAnnex } from '../sections/annexes/audit.ts';
import { sourcesListed } from '../sections/annexes/sources.ts';
import { evidence } from '../sections/experience/labelled-text.ts';
import { furtherReading, reuse } from '../sections/experience/replication.ts';
import { steps } from '../sections/experience/steps.ts';
import { practiceState } from '../sections/experience/validation-state.ts';
import { latestValues, valuesOf } from '../sections/figures/latest-values.ts';

/** One experience on two pages: no contents, no annexes; its figures can be traced, and its sources come at the end. */
export function goodPracticeSheet(setting: Setting): readonly Block[] {
  const { projects } = setting.snapshot.records;
  return projects.flatMap((records) =>
    records.experiences.flatMap((experience) => ofExperience(experience, records, setting)),
  );
}

function ofExperience(
  experience: Experience,
  records: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  const { experience: labels, practice, sections } = setting.words;
  return [
    ...practiceState(experience, setting),
    ...titled('challenge', labels.challenge, paragraphs(experience.challenge, setting)),
    ...titled('approach', labels.approach, [steps(experience, setting)]),
    ...titled('results', labels.results, [
      ...paragraphs(experience.results, setting),
      ...figures(records, setting),
    ]),
    ...titled('reuse', practice.takes, [
      ...reuse(experience, setting),
      ...furtherReading(experience, setting),
    ]),
    ...titled('sources', sections.sources, [
      ...auditAnnex(setting),
      ...evidence(practice.evidence, experience.evidence, setting),
      ...sourcesListed(setting),
    ]),
  ];
}

function titled(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, `sheet-${id}`, plain(title)), ...blocks];
}

/** A row a value, so that one sees how far each figure came. */
function figures({ project, indicators, values }: ProjectRecords, setting: Setting) {
  const observed = indicators.flatMap((indicator) => {
    const own = inOrder(valuesOf(indicator, values));
    const each = own.length === 0 ? [[]] : own.map((value) => [value]);
    return each.map((value) => ({ indicator, project, values: value }));
  });
  const caption = setting.words.practice.figures;
  return observed.length === 0 ? [] : [latestValues(caption, observed, setting)];
}
