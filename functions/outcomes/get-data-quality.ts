import { Problem } from '../../shared/domain/problem.ts';
import { type DataQuality, dataQuality } from '../../shared/domain/quality/data-quality.ts';
import { withDraftsFor } from '../../shared/domain/visibility.ts';
import { leaveOutWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import type { Answer } from '../http/answer.ts';
import { todayOf } from '../http/today.ts';
import { readRedefinitions } from '../read-redefinitions.ts';
import { services } from '../services.ts';

/** Keeps the answer below the 6 MB of Lambda; the counts are still complete. */
const maxItemsOfAKind = 500;

export const getDataQuality: Answer<'getDataQuality'> = async (call) => {
  const records = await services().records.readProgramme(call.params, 'all');
  if (!records) throw new Problem('not_found');
  const seen = withDraftsFor(call.subject.standing, records);
  const asOf = call.query.asOf ?? (await todayOf(call));
  const redefinitions = await readRedefinitions(leaveOutWithdrawn(seen));
  return { status: 200, body: limitItems(dataQuality(seen, asOf, redefinitions)) };
};

function limitItems({ findings, ...rest }: DataQuality): DataQuality {
  const first = findings.map(({ items, ...finding }) => ({
    ...finding,
    items: items.slice(0, maxItemsOfAKind),
  }));
  return { ...rest, findings: first };
}
