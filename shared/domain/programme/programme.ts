import * as z from 'zod';
import { Country } from '../country.ts';
import { Currency } from '../currency.ts';
import { CalendarDate, EventDate, TimeZone } from '../dates.ts';
import { Decimal } from '../decimal.ts';
import { rule } from '../field-error.ts';
import { ComponentId, OrganisationId, ProgrammeId } from '../identifiers.ts';
import { Identity } from '../identity/identity.ts';
import { defineKind } from '../kind.ts';
import { Reason } from '../reason.ts';
import { Source } from '../source.ts';
import { LanguageTag, Line, MultilingualLine, MultilingualProse } from '../text.ts';
import { Dimensions } from './dimension.ts';
import { Hold } from './hold.ts';
import { StatusBands } from './status-bands.ts';

/** A part of the programme that its projects share, for instance infrastructure. */
const Component = z.strictObject({
  componentId: ComponentId,
  title: MultilingualLine.describe('What is printed.'),
});

/** How exactly a published figure was given. */
export const Precision = z.enum(['exact', 'about', 'more_than', 'less_than']);
export type Precision = z.infer<typeof Precision>;

/**
 * A figure that somebody published about the programme as a whole. It is quoted, not computed: two
 * sources that disagree are two entries.
 */
export const PublishedFigure = z
  .strictObject({
    label: MultilingualLine.describe('What the figure is of.'),
    value: Decimal.describe('The figure, as published.'),
    precision: Precision.describe('How exact it is.'),
    unit: MultilingualLine.describe('Its unit.'),
    asOf: EventDate.optional().describe('The day it is of.'),
    source: Source.describe('Where it is published.'),
  })
  .meta({ id: 'PublishedFigure' });
export type PublishedFigure = z.infer<typeof PublishedFigure>;

/** A sentence or paragraph with the sources it rests on. */
export const SourcedProse = z
  .strictObject({
    text: MultilingualProse.describe('The text; paragraphs are separated by newlines.'),
    sources: z.array(Source).max(20).describe('Where this is published.'),
  })
  .meta({ id: 'SourcedProse' });
export type SourcedProse = z.infer<typeof SourcedProse>;

/** A set of projects under one coordinating agency. */
export const Programme = z.strictObject({
  programmeId: ProgrammeId,
  title: MultilingualLine.describe('The name of the programme.'),
  acronym: Line.optional().describe('Its short name.'),
  reportingOrganisationId: OrganisationId.optional().describe(
    'The organisation of the programme that publishes its data.',
  ),
  defaultLanguage: LanguageTag.optional().describe('Of texts that name no language.'),
  currency: Currency.optional().describe('Of amounts that name none.'),
  startDate: CalendarDate.optional().describe('The first day of the programme.'),
  endDate: CalendarDate.optional().describe('Its last day; absent where none is set.'),
  countries: z.array(Country).max(50).describe('Where it works.'),
  timeZone: TimeZone.optional().describe(
    'In which it is today; that of the deployment by default.',
  ),
  components: z
    .array(Component)
    .max(50)
    .optional()
    .describe('The parts that projects and results belong to.'),
  dimensions: Dimensions.optional().describe(
    'What the values of several indicators are split by; only these are put together over projects.',
  ),
  background: z.array(SourcedProse).max(50).optional().describe('Why the programme was set up.'),
  objectives: z.array(SourcedProse).max(50).optional().describe('What it is for.'),
  publishedFigures: z
    .array(PublishedFigure)
    .max(100)
    .optional()
    .describe('Figures published elsewhere: quoted, not computed or checked.'),
  statusBands: StatusBands.optional().describe('Within 15 % of plan, unless chosen otherwise.'),
  namesPeople: z
    .boolean()
    .optional()
    .describe(
      'Whether reports, and answers to every member, name people, where a name is known; by default they say the role.',
    ),
  withoutCode: z
    .boolean()
    .optional()
    .describe(
      'Whether reports leave out the code and address by which anybody can verify a printed one; they are printed where the deployment has a public address.',
    ),
  identity: Identity.optional().describe(
    'How its reports look and who publishes them; they are plain without.',
  ),
  closed: Hold.optional().describe(
    'Since when, by whom and why it is closed; absent while it is open.',
  ),
});
export type Programme = z.infer<typeof Programme>;

/** A rule for records with an optional start and end: the end is not before the start. */
export const endNotBeforeStart = [
  ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) =>
    !startDate || !endDate || startDate <= endDate,
  rule('wrong_order', 'is before startDate', ['endDate']),
] as const;

export const ProgrammeInput = Programme.omit({ programmeId: true, closed: true })
  .extend({ reason: Reason })
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
