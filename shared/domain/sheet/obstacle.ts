import * as z from 'zod';
import { access, type Standing } from '../access.ts';
import { type CalendarDate, Instant } from '../dates.ts';
import type { Period } from '../framework/indicator.ts';
import { MemberId } from '../identifiers.ts';
import { Problem } from '../problem.ts';
import { assertNotHeld } from '../programme/hold.ts';
import type { Programme } from '../programme/programme.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import { assertOpen, type Closing, closingOf } from '../review/closing.ts';
import { assertNotLocked } from '../values/record-value.ts';
import type { Value } from '../values/value.ts';

/** Why a value cannot be recorded now. */
export const Obstacle = z
  .strictObject({
    reason: z
      .enum([
        'forbidden',
        'withdrawn',
        'programme_closed',
        'project_archived',
        'period_closed',
        'value_locked',
        'not_begun',
      ])
      .describe(
        'The code of the problem that recording would be answered with; `not_begun` for a period that lies ahead.',
      ),
    detail: z.string().describe('The same in a sentence.'),
    by: MemberId.optional().describe('Who submitted, approved, withdrew, archived or closed it.'),
    at: Instant.optional().describe('When they did.'),
    closingId: z.string().optional().describe('The closing that the period lies in.'),
  })
  .meta({ id: 'Obstacle' });
export type Obstacle = z.infer<typeof Obstacle>;

/** What decides whether the values of a project can be recorded. */
export type Circumstances = {
  readonly project: Versioned<Project>;
  readonly programme: Versioned<Programme>;
  readonly closings: readonly Versioned<Closing>[];
  readonly standing: Standing;
  readonly today: CalendarDate;
};

/** Every obstacle, found by the rules that refuse to record a value. */
export function obstaclesTo(
  period: Period,
  value: Versioned<Value> | undefined,
  { project, programme, closings, standing, today }: Circumstances,
): Obstacle[] {
  const { archived, organisationId } = project;
  const { closed } = programme;
  const withdrawn = programme.withdrawn ?? project.withdrawn;
  return [
    ...met(() => {
      if (access('value.record', standing, organisationId) !== 'allowed')
        throw new Problem('forbidden', whoRecords);
    }),
    ...met(() => {
      if (withdrawn) throw new Problem('withdrawn', withdrawn.reason);
    }, momentOf(withdrawn)),
    ...met(() => assertNotHeld({ closed }), momentOf(closed)),
    ...met(() => assertNotHeld({ archived }), momentOf(archived)),
    ...met(() => assertOpen(period, closings), {
      closingId: closingOf(period, closings)?.closingId,
    }),
    ...(value && !value.withdrawn ? met(() => assertNotLocked(value), lockedBy(value)) : []),
    ...(today < period.periodStart ? [notBegun(period)] : []),
  ];
}

const whoRecords = 'Implementers of the organisation that carries out the project record values.';

type Further = { readonly [Field in 'by' | 'at' | 'closingId']?: string | undefined };

/** The obstacle that a rule refuses with. */
function met(rule: () => void, further: Further = {}): readonly Obstacle[] {
  try {
    rule();
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const known = Object.entries(further).filter(([, value]) => value !== undefined);
    const reason = error.code as Obstacle['reason'];
    return [{ reason, detail: error.message, ...Object.fromEntries(known) }];
  }
}

type Moment = { readonly by: string; readonly at: Instant };

function momentOf(step: Moment | undefined): Further {
  return step ? { by: step.by, at: step.at } : {};
}

function lockedBy({ status, submission, review }: Value): Further {
  return momentOf(status === 'submitted' ? submission : review);
}

function notBegun({ periodStart }: Period): Obstacle {
  return { reason: 'not_begun', detail: `The period begins on ${periodStart}.` };
}
