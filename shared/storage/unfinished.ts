import * as z from 'zod';
import type { Kind } from '../domain/kinds.ts';
import type { Page, PageRequest, UnfinishedRecord, UnfinishedWithin } from '../domain/ports.ts';
import { Problem } from '../domain/problem.ts';
import type { Work } from '../domain/unfinished.ts';
import type { Table } from './dynamo-client.ts';
import { isSpread, shardOf, shardsOf } from './index-keys.ts';
import { partitionOf } from './keys.ts';
import { queryPage } from './query.ts';
import { parseRecord, type Row } from './schemas.ts';

/** Where a list over several partitions continues. */
const Position = z.strictObject({ partition: z.int(), after: z.string().optional() });

/** What of a programme waits for a step. Each page is one query of one partition, so it may be short or empty and have a next one. */
export async function listUnfinished<W extends Work>(
  table: Table,
  within: UnfinishedWithin<W>,
  { limit, after }: PageRequest,
): Promise<Page<UnfinishedRecord<W>>> {
  const partitions = partitionsOf(within);
  const position = after === undefined ? { partition: 0 } : positionIn(after);
  const prefix = [within.work.toUpperCase(), ...(within.under ?? []), ''].join('#');
  const { rows, next } = await queryPage(
    table,
    { index: 'unfinished', partition: partitions[position.partition] ?? '', prefix },
    { limit, after: position.after },
  );
  const items = rows.map(unfinishedIn<W>);
  const then = position.partition + 1;
  if (next !== undefined) return { items, next: JSON.stringify({ ...position, after: next }) };
  return then < partitions.length
    ? { items, next: JSON.stringify({ partition: then }) }
    : { items };
}

/** The values of one project are in one partition. */
function partitionsOf({
  programmeId,
  work,
  under = [],
}: UnfinishedWithin<Work>): readonly string[] {
  if (!isSpread(work)) return [partitionOf('programme', programmeId)];
  const [projectId] = under;
  return projectId === undefined ? shardsOf(programmeId) : [shardOf(programmeId, projectId)];
}

function unfinishedIn<W extends Work>(row: Row): UnfinishedRecord<W> {
  const kind = row.kind as Kind;
  return { kind, record: parseRecord(kind, row) } as unknown as UnfinishedRecord<W>;
}

function positionIn(after: string): z.infer<typeof Position> {
  try {
    return Position.parse(JSON.parse(after));
  } catch {
    throw Problem.at('/cursor', 'is not a cursor of this list', 'query');
  }
}
