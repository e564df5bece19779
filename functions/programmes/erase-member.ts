import { assertMayAppoint } from '../../shared/domain/programme/member.ts';
import { erase } from '../../shared/domain/withdrawal/erase.ts';
import type { Answer } from '../http/answer.ts';
import { forgetMembership } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { inParallel } from '../in-parallel.ts';
import { readAllPages } from '../read-pages.ts';
import { services } from '../services.ts';

const reportsAtOnce = 8;

/** The record first: a retry after a crash finds its own change, and deletes what notes are left. */
export const eraseMember: Answer<'eraseMember'> = async (call) => {
  const { params, caller, at, body } = call;
  const write = { kind: 'member', key: params, action: 'erase', reason: body.reason } as const;
  const erasure = { by: caller.memberId, at, reason: body.reason };
  const erased = await change(call, write, (current) => {
    assertMayAppoint(current.role, caller);
    return erase('member', current, erasure);
  });
  forgetMembership(params);
  await eraseDownloads(params);
  return erased;
};

async function eraseDownloads({
  programmeId,
  memberId,
}: {
  readonly programmeId: string;
  readonly memberId: string;
}): Promise<void> {
  const { records, downloads } = services();
  const reports = await readAllPages(1_000, (page) =>
    records.list('report', { programmeId }, page),
  );
  await inParallel(reports, reportsAtOnce, ({ reportId }) =>
    downloads.erase({ reportId, memberId }),
  );
}
