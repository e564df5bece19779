import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { Decimal } from '../decimal.ts';
import { ComponentId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Country } from '../site.ts';
import { Source } from '../source.ts';
import { Line, MultilingualLine, MultilingualProse } from '../text.ts';
import { Hold } from './hold.ts';

/** A part of the programme that its projects share, for instance infrastructure. */
const Component = z.strictObject({ componentId: ComponentId, title: MultilingualLine });

/** How exactly a published figure was given. */
export const Precision = z.enum(['exact', 'about', 'more_than', 'less_than']);
export type Precision = z.infer<typeof Precision>;

/**
 * A figure that somebody published about the programme as a whole. It is quoted, not computed: two
 * sources that disagree are two entries.
 */
export const PublishedFigure = z
  .strictObject({
    label: MultilingualLine,
    value: Decimal,
    precision: Precision,
    unit: MultilingualLine,
    asOf: CalendarDate.optional(),
    source: Source,
  })
  .meta({ id: 'PublishedFigure' });
export type PublishedFigure = z.infer<typeof PublishedFigure>;

/** A sentence or paragraph with the sources it rests on. */
export const SourcedProse = z
  .strictObject({ text: MultilingualProse, sources: z.array(Source).max(20) })
  .meta({ id: 'SourcedProse' });
export type SourcedProse = z.infer<typeof SourcedProse>;

/** A set of projects under one coordinating agency. */
export const Programme = z.strictObject({
  programmeId: ProgrammeId,
  title: MultilingualLine,
  acronym: Line.optional(),
  startDate: CalendarDate.optional(),
  endDate: CalendarDate.optional(),
  countries: z.array(Country).max(50),
  components: z.array(Component).max(50).optional(),
  background: z.array(SourcedProse).max(50).optional(),
  objectives: z.array(SourcedProse).max(50).optional(),
  publishedFigures: z.array(PublishedFigure).max(100).optional(),
  closed: Hold.optional(),
});
export type Programme = z.infer<typeof Programme>;

/** A rule for records with an optional start and end: the end is not before the start. */
export const endNotBeforeStart = [
  ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) =>
    !startDate || !endDate || startDate <= endDate,
  { error: 'is before startDate', path: ['endDate'] as PropertyKey[] },
] as const;

export const ProgrammeInput = Programme.omit({ programmeId: true, closed: true })
  .refine(...endNotBeforeStart)
  .meta({ id: 'ProgrammeInput' });
export type ProgrammeInput = z.infer<typeof ProgrammeInput>;
export const programmeKind = defineKind({
  name: 'programme',
  schema: Programme,
  id: 'programmeId',
  path: 'programmes',
});
export const VersionedProgramme = programmeKind.versioned;
