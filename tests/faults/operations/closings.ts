import { etagOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';

/** The second of the two periods of each indicator. */
const year = { startDate: '2021-01-01', endDate: '2021-12-31' };

/** Closes or reopens the second year of a programme, so that its values can be changed half of the time. */
export const putClosing: MakeOperation = (world, draw) => {
  const programme = world.pickRecord('programme', draw.choice);
  if (!programme) return undefined;
  const { programmeId } = programme;
  const params = { programmeId, closingId: 'second-year' };
  const known = world.at('closing', params);
  const isClosed = known?.status === 'closed';
  const body = isClosed
    ? { ...year, status: 'reopened' as const, reason: draw.words }
    : { ...year, status: 'closed' as const };
  return ask(
    'putClosing',
    { by: 'coordinator', kind: 'closing' },
    { params, body, ...(known ? { ifMatch: etagOf(known) } : { ifNoneMatch: '*' }) },
  );
};
