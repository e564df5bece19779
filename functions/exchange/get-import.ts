import { adviseOn } from '../../shared/domain/exchange/approvers.ts';
import type { Import } from '../../shared/domain/exchange/import.ts';
import { isUnderWay } from '../../shared/domain/exchange/import-steps.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { hasCurrent, tagOf, tagOfWhole } from '../http/conditions.ts';
import { peopleIn } from '../http/people.ts';
import { readNoted, tellProgress } from './progress.ts';
import { readImportOf } from './read-import-of.ts';

/** The import with what is told beside it. Progress and advice are no part of the record, so its version alone is no tag of them. */
export const getImport: Answer<'getImport'> = async (call) => {
  const stored = await readImportOf(call);
  const beside = { ...(await progressOf(stored.record, call)), ...adviceFor(stored.record, call) };
  const people = await peopleIn(stored.record, call.subject);
  const body = { ...stored.record, ...beside, ...(people && { people }) };
  const isRecordAlone = Object.keys(beside).length === 0;
  const etag = isRecordAlone ? tagOf(body) : tagOfWhole(body);
  return hasCurrent(call.conditions, etag) ? { status: 304, etag } : { status: 200, body, etag };
};

type Asked = Pick<Call<'getImport'>, 'at' | 'caller'>;

async function progressOf(record: Versioned<Import>, { at }: Asked) {
  const { status } = record;
  if (!isUnderWay(record) || (status !== 'reading' && status !== 'applying')) return {};
  const noted = await readNoted(record, status);
  return noted ? { progress: tellProgress(noted, Date.parse(at)) } : {};
}

function adviceFor(record: Versioned<Import>, { caller }: Asked) {
  const advice = adviseOn(record, caller.memberId);
  return advice === undefined ? {} : { advice };
}
