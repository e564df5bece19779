import { setTimeout } from 'node:timers/promises';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Membership } from '../domain/ports.ts';
import type { Table } from './dynamo-client.ts';
import { mapStoreFaults, tryLater } from './faults.ts';
import { type RowKey, rowKeyOf } from './keys.ts';
import { queryAll, withoutHistory } from './query.ts';
import { listRangeOf } from './ranges.ts';
import { parseRecord, type Row } from './schemas.ts';

/** BatchGetItem takes 100 keys at most. (DynamoDB API reference.) */
const maxKeys = 100;
/** Keys that a round did not answer are asked for again; more rounds mean that the table is overloaded. */
const maxRounds = 5;
const firstPauseMilliseconds = 50;

const Places = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** The rows of the programmes that memberships belong to, in the order of their ids. */
export async function readProgrammesOf(
  table: Table,
  memberships: readonly Row[],
): Promise<readonly Row[]> {
  const rowKeys = memberships.map((row) => rowKeyOf('programme', parseRecord('member', row)));
  const batches = [];
  for (let at = 0; at < rowKeys.length; at += maxKeys) {
    batches.push(readRows(table, rowKeys.slice(at, at + maxKeys)));
  }
  const rows = (await Promise.all(batches)).flat();
  return rows.toSorted((left, right) => (String(left.pk) < String(right.pk) ? -1 : 1));
}

/** The memberships of a person with their programmes, which are stored before anybody is a member of them. */
export async function listMemberships(
  table: Table,
  of: { readonly memberId: string },
): Promise<readonly Membership[]> {
  const rows = await queryAll(table, listRangeOf('programme', of));
  const programmes = new Map(
    (await readProgrammesOf(table, rows))
      .map((row) => parseRecord('programme', row))
      .map((programme) => [programme.programmeId, programme]),
  );
  return rows
    .map((row) => parseRecord('member', row))
    .flatMap((member) => {
      const programme = programmes.get(member.programmeId);
      return programme ? [{ member, programme }] : [];
    });
}

async function readRows(table: Table, places: readonly RowKey[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let wanted = places;
  for (let round = 1; wanted.length > 0; round += 1) {
    const Keys = wanted.map((place) => ({ ...place }));
    const command = new BatchGetCommand({
      RequestItems: { [table.name]: { Keys, ...withoutHistory } },
    });
    const answer = await mapStoreFaults(() => table.client.send(command));
    rows.push(...(answer.Responses?.[table.name] ?? []));
    wanted = Places.parse(answer.UnprocessedKeys?.[table.name]?.Keys ?? []);
    if (wanted.length > 0) await pauseAfter(round);
  }
  return rows;
}

async function pauseAfter(round: number): Promise<void> {
  if (round === maxRounds) throw tryLater('too_many_requests');
  await setTimeout(firstPauseMilliseconds * 2 ** round * Math.random());
}
