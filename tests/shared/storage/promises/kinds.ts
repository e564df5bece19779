import { expect, test } from 'vitest';
import { begin } from '../../../../functions/changes.ts';
import type { Entities, Keys, Kind } from '../../../../shared/domain/kinds.ts';
import * as meetings from '../../../builders/meetings.ts';
import * as build from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';

/** Promises for records of every kind. */
export function promisesOfEveryKind(store: CurrentStore): void {
  promisesOf(store, 'programme', build.aProgramme());
  promisesOf(store, 'member', build.aMember());
  promisesOf(store, 'organisation', build.anOrganisation());
  promisesOf(store, 'closing', build.aClosing());
  promisesOf(store, 'project', build.aProject());
  promisesOf(store, 'result', build.aResult());
  promisesOf(store, 'indicator', build.anIndicator());
  promisesOf(store, 'value', build.aValue());
  promisesOf(store, 'evidence', build.anEvidence());
  promisesOf(store, 'experience', build.anExperience());
  promisesOf(store, 'lesson', build.aLesson());
  promisesOf(store, 'assessment', build.anAssessment());
  promisesOf(store, 'feature', build.aFeature());
  promisesOf(store, 'recommendation', build.aRecommendation());
  promisesOf(store, 'condition', build.aCondition());
  promisesOf(store, 'asset', build.anAsset());
  promisesOf(store, 'report', build.aReport());
  promisesOf(store, 'meeting', meetings.aMeeting());
  promisesOf(store, 'statement', meetings.aStatement());
  promisesOf(store, 'implementerReport', meetings.anImplementerReport());
  promisesOf(store, 'requirement', meetings.aRequirement());
  promisesOf(store, 'actionItem', meetings.anActionItem());
  promisesOf(store, 'dissemination', meetings.aDissemination());
}

function promisesOf<K extends Kind>(
  store: CurrentStore,
  kind: K,
  record: Entities[K] & Keys[K],
): void {
  const stored = begin<Entities[K]>(record, build.aChange());

  test(`a ${kind} is read back unchanged with its history`, async () => {
    await store().records.create(kind, stored);
    expect(await store().records.read(kind, record)).toEqual(stored);
  });

  test(`an eventually consistent read of a ${kind} gives the record`, async () => {
    await store().records.create(kind, stored);
    expect(await store().records.glance(kind, record)).toEqual(stored.record);
  });

  test(`a ${kind} that was not written is not found`, async () => {
    expect(await store().records.read(kind, record)).toBeUndefined();
  });
}
