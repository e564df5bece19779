import type { Import } from '../../../shared/domain/exchange/import.ts';
import { addressOf } from '../../../shared/domain/record-addresses.ts';
import { activityOf, fileOf } from '../../local/iati.ts';
import { csv } from '../../local/tables.ts';

/** The content follows from the name alone, so that a client can send it again and a check knows what it said. */
type Named = Pick<Import, 'fileName'>;

const again = '-of-';
const maxActivities = 3;
/** Of each activity; each has an indicator with a value. */
export const resultsEach = 2;
/** No closing of the check concerns it. */
const tablePeriodId = '2020-01-01';

export function activitiesName(name: string): string {
  return `${name}.xml`;
}

/** Another name for the same file. */
export function nameAgain(name: string, { fileName }: Named): string {
  return `${name}${again}${baseOf(fileName)}`;
}

function baseOf(fileName: string): string {
  return fileName.split(again).at(-1) ?? fileName;
}

function numberIn(fileName: string): number {
  return Number(/operation-(\d+)/.exec(baseOf(fileName))?.[1]);
}

type Activity = { readonly identifier: string; readonly actual: string };

export function activitiesIn({ fileName }: Named): readonly Activity[] {
  const number = numberIn(fileName);
  return Array.from({ length: 1 + (number % maxActivities) }, (_, at) => {
    return { identifier: `XM-${number}-${at}`, actual: `${number + at}` };
  });
}

/** The row of a table: the value of an indicator. */
export type Row = {
  readonly projectId: string;
  readonly indicatorId: string;
  readonly periodId: string;
  readonly actual: string;
};

export function tableName(name: string, row: Pick<Row, 'projectId' | 'indicatorId'>): string {
  return [name, row.projectId, `${row.indicatorId}.csv`].join('~');
}

export function rowIn({ fileName }: Named): Row {
  const [name = '', projectId = '', last = ''] = fileName.split('~');
  const indicatorId = last.replace(/\.csv$/, '');
  return { projectId, indicatorId, periodId: tablePeriodId, actual: String(numberIn(name)) };
}

export function contentOf(named: Named): Uint8Array {
  if (named.fileName.endsWith('.csv')) {
    const row = rowIn(named);
    const address = addressOf('value', row);
    return csv('address,version,value,as-of,source', `${address},,${row.actual},2020-06-30,List`);
  }
  const activities = activitiesIn(named).map(({ identifier, actual }) =>
    activityOf(identifier, { actual, target: '100000', results: resultsEach }),
  );
  return fileOf(...activities);
}
