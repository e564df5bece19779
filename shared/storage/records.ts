import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../domain/ports.ts';
import { readHistories, readHistory } from './histories.ts';
import {
  findMember,
  listAllRecords,
  listDisseminations,
  listInOrder,
  listInProject,
  listPublished,
  listRecords,
  listUnfinishedExports,
  listUnfinishedImports,
  listUnfinishedReports,
} from './list.ts';
import { listMemberships } from './memberships.ts';
import { readRecord, readRecordEventually } from './read.ts';
import { readProgramme, readProgrammeItself, readProject } from './read-programme.ts';
import { listUnfinished } from './unfinished.ts';
import { createRecord, replaceRecord } from './write.ts';

/** The records of every kind, kept in one DynamoDB table; see keys.ts for the keys of each. */
export function records(client: DynamoDBDocumentClient, name: string): Records {
  const table = { client, name };
  return {
    readConsistently: (kind, key) => readRecord(table, kind, key),
    readEventually: (kind, key) => readRecordEventually(table, kind, key),
    create: (kind, stored) => createRecord(table, kind, stored),
    replace: (kind, stored) => replaceRecord(table, kind, stored),
    list: (kind, within, page) => listRecords(table, kind, within, page),
    listInOrder: (kind, within, page) => listInOrder(table, kind, within, page),
    listAll: (kind, within) => listAllRecords(table, kind, within),
    readProject: (key, reach) => readProject(table, key, reach),
    readProgrammeItself: (key, reach) => readProgrammeItself(table, key, reach),
    readProgramme: (key, reach) => readProgramme(table, key, reach),
    readHistory: (named) => readHistory(table, named),
    readHistories: (named) => readHistories(table, named),
    listPublished: (within, page) => listPublished(table, within, page),
    listDisseminations: (key) => listDisseminations(table, key),
    listMemberships: (of) => listMemberships(table, of),
    listUnfinished: (within, page) => listUnfinished(table, within, page),
    listInProject: (kind, within, page) => listInProject(table, kind, within, page),
    findMember: (place) => findMember(table, place),
    listUnfinishedReports: (page) => listUnfinishedReports(table, page),
    listUnfinishedExports: (page) => listUnfinishedExports(table, page),
    listUnfinishedImports: (page) => listUnfinishedImports(table, page),
  };
}
