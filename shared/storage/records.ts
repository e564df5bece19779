import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Records } from '../domain/ports.ts';
import { readHistories, readHistory } from './histories.ts';
import {
  listAllRecords,
  listDisseminations,
  listPublished,
  listRecords,
  listUnfinishedReports,
} from './list.ts';
import { readRecord, readRecordEventually } from './read.ts';
import { readProgramme, readProgrammeItself, readProject } from './whole.ts';
import { createRecord, replaceRecord } from './write.ts';

/** The records of every kind, kept in one DynamoDB table; see keys.ts for what lies where. */
export function records(client: DynamoDBDocumentClient, name: string): Records {
  const table = { client, name };
  return {
    read: (kind, key) => readRecord(table, kind, key),
    glance: (kind, key) => readRecordEventually(table, kind, key),
    create: (kind, stored) => createRecord(table, kind, stored),
    replace: (kind, stored) => replaceRecord(table, kind, stored),
    list: (kind, within, page) => listRecords(table, kind, within, page),
    all: (kind, within) => listAllRecords(table, kind, within),
    project: (key) => readProject(table, key),
    programmeItself: (key) => readProgrammeItself(table, key),
    programme: (key) => readProgramme(table, key),
    history: (named) => readHistory(table, named),
    histories: (named) => readHistories(table, named),
    published: (within, page) => listPublished(table, within, page),
    sent: (key) => listDisseminations(table, key),
    unfinishedReports: (page) => listUnfinishedReports(table, page),
  };
}
