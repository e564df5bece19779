import * as z from 'zod';
import { type Indicator, Measure } from '../framework/indicator.ts';
import { IndicatorId, OrganisationId, ProjectId } from '../identifiers.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import { MultilingualLine } from '../text.ts';

/** What a list says of the indicator of a value. */
export const IndicatorInShort = z
  .strictObject({
    indicatorId: IndicatorId,
    title: MultilingualLine.describe('Of the indicator.'),
    unit: MultilingualLine.optional().describe(
      'What is counted; absent for a percentage or a description.',
    ),
    measure: Measure.describe('How the indicator measures.'),
    version: z.int().positive().describe('Name it as `indicatorVersion` when you approve.'),
  })
  .meta({ id: 'IndicatorInShort' });

export function indicatorInShort({
  indicatorId,
  title,
  unit,
  measure,
  version,
}: Versioned<Indicator>): z.infer<typeof IndicatorInShort> {
  return { indicatorId, title, ...(unit && { unit }), measure, version };
}

/** What a list says of the project of a record. */
export const ProjectInShort = z
  .strictObject({
    projectId: ProjectId,
    title: MultilingualLine.describe('Of the project.'),
    organisationId: OrganisationId,
  })
  .meta({ id: 'ProjectInShort' });

export function projectInShort({
  projectId,
  title,
  organisationId,
}: Project): z.infer<typeof ProjectInShort> {
  return { projectId, title, organisationId };
}
