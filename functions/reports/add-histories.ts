import { mayHaveBeenReopened, reopeningsIn } from '../../shared/domain/history/reopening.ts';
import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import type { Value } from '../../shared/domain/values/value.ts';
import { inParallel } from '../in-parallel.ts';
import { readRedefinitions } from '../read-redefinitions.ts';
import { services } from '../services.ts';

const historiesAtOnce = 8;

/** Reads the histories only of values whose version suggests that they were reopened. */
export async function addReopenings(records: ProgrammeRecords): Promise<ReportInputs> {
  const values = records.projects.flatMap((project) => project.values).filter(mayHaveBeenReopened);
  const found = await inParallel(values, historiesAtOnce, reopeningsOf);
  return { ...records, beside: { reopenings: found.flat() } };
}

async function reopeningsOf({ projectId, indicatorId, periodId }: Value) {
  const key = { projectId, indicatorId, periodId };
  const history = await services().records.readHistory({ kind: 'value', key });
  return history ? reopeningsIn(history) : [];
}

/** Adds the changes of the meaning of submitted values. */
export async function addRedefinitions({
  beside,
  ...records
}: ReportInputs): Promise<ReportInputs> {
  return { ...records, beside: { ...beside, redefinitions: await readRedefinitions(records) } };
}
