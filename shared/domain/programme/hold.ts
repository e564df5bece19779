import * as z from 'zod';
import { Instant } from '../dates.ts';
import { MemberId } from '../identifiers.ts';
import { Problem } from '../problem.ts';
import { Line } from '../text.ts';

/** Since when nothing changes in a project or programme, by whom and why; it stays readable. */
export const Hold = z
  .strictObject({
    by: MemberId.describe('The member who did it.'),
    at: Instant.describe('When.'),
    reason: Line.describe('Why.'),
  })
  .meta({ id: 'Hold' });
export type Hold = Readonly<z.infer<typeof Hold>>;

export const ArchivalInput = z
  .strictObject({
    step: z
      .enum(['archive', 'reopen'])
      .describe('`archive` holds the project and all in it as it is; `reopen` ends that.'),
    reason: Line.describe('Why; kept in the history.'),
  })
  .meta({ id: 'ArchivalInput' });
export const ClosureInput = z
  .strictObject({
    step: z
      .enum(['close', 'reopen'])
      .describe('`close` holds the programme and all in it as it is; `reopen` ends that.'),
    reason: Line.describe('Why; kept in the history.'),
  })
  .meta({ id: 'ClosureInput' });

type Held = { readonly archived?: Hold | undefined; readonly closed?: Hold | undefined };
type Step = 'archive' | 'close' | 'reopen';

/**
 * A project as archived, a programme as closed, or either reopened.
 * @throws Problem `review_conflict` where it is that already
 */
export function takeHoldStep<Name extends keyof Held, Record extends Held>(
  field: Name,
  record: Record,
  { step, hold }: { readonly step: Step; readonly hold: Hold },
): Record {
  const { [field]: current, ...rest } = record;
  const reopens = step === 'reopen';
  if (reopens === (current === undefined)) {
    throw new Problem('review_conflict', `It is ${reopens ? 'open' : field} already.`);
  }
  return (reopens ? rest : { ...rest, [field]: hold }) as Record;
}

/** @throws Problem `programme_closed` or `project_archived` with the reason */
export function assertNotHeld({ archived, closed }: Held): void {
  if (closed) throw new Problem('programme_closed', closed.reason);
  if (archived) throw new Problem('project_archived', archived.reason);
}
