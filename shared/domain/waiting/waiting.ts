import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ProgrammeId } from '../identifiers.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';

/** So many of each are given; the list has all. */
export const maxFirst = 5;
/** Counting reads what it counts, so it ends here. */
export const maxCounted = 250;
/** What is due and not recorded is computed from all indicators and values of so many projects. */
export const maxProjectsComputed = 4;
/** Of so many projects of an organisation, drafts and returned values are counted. */
export const maxProjectsCounted = 50;

/** One thing that waits. */
const WaitingItem = z
  .strictObject({
    address: z.string().describe('The path that reads it, or where it is to be recorded.'),
    title: MultilingualProse.describe('Of a value: the title of its indicator.'),
    project: MultilingualLine.optional().describe('The title of its project.'),
    periodEnd: CalendarDate.optional().describe('Of a value.'),
    day: CalendarDate.optional().describe(
      'Due day of an action, day of issue of a recommendation, day of a meeting.',
    ),
    version: z.int().positive().optional().describe('Absent where nothing is recorded.'),
  })
  .meta({ id: 'WaitingItem' });
export type WaitingItem = z.infer<typeof WaitingItem>;

/** What waits for one step. */
const WaitingList = z
  .strictObject({
    count: z.int().nonnegative().describe('How many wait.'),
    more: z.literal(true).optional().describe('There are more than were counted; see `bounds`.'),
    first: z.array(WaitingItem).max(maxFirst).describe('The five that wait longest.'),
    list: z.string().describe('The path and query that list all.'),
  })
  .meta({ id: 'WaitingList' });
export type WaitingList = z.infer<typeof WaitingList>;

const section = (what: string) => WaitingList.optional().describe(what);

/** What waits for a caller in one programme. A section is absent where the caller may not take its step. */
export const Waiting = z
  .strictObject({
    programmeId: ProgrammeId,
    today: CalendarDate.describe('In the time zone of the programme.'),
    closed: z
      .literal(true)
      .optional()
      .describe('The programme is closed, so nothing waits until it is reopened.'),
    returned: section('Returned values of your organisation, to correct and submit again.'),
    toRecord: section('Figures that are due and not recorded, in projects of your organisation.'),
    toSubmit: section('Drafts of your organisation whose figures add up, to submit.'),
    toReview: section('Submitted values, to approve or return.'),
    toPublish: section('Drafts of experiences, lessons and summaries that you can publish.'),
    toValidate: section('Published experiences that you can validate as good practices.'),
    actionItems: section(
      'Open action items that you can report on; those that are due first come first.',
    ),
    recommendations: section('Recommendations that you can respond to, and nobody has.'),
    promisedActions: section(
      'Open actions of responses to recommendations that you can report on.',
    ),
    meetings: section(
      'Planned meetings, the next one first; one whose day is past waits to be marked as held.',
    ),
    bounds: z
      .strictObject({
        counted: z.int().describe('Each section counts so many records at most.'),
        projectsCounted: z
          .int()
          .describe(
            '`returned` and `toSubmit` look at so many projects of your organisation at most.',
          ),
        projectsComputed: z
          .int()
          .describe('`toRecord` looks at so many of its projects at most; its list goes on.'),
      })
      .describe(
        'What bounds the cost of this answer. A section that a bound cuts short says `more`.',
      ),
  })
  .meta({ id: 'Waiting' });
export type Waiting = z.infer<typeof Waiting>;

export const bounds: Waiting['bounds'] = {
  counted: maxCounted,
  projectsCounted: maxProjectsCounted,
  projectsComputed: maxProjectsComputed,
};
