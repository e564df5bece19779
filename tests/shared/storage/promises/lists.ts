import { expect, test } from 'vitest';
import { begin } from '../../../../functions/changes.ts';
import type { Entities, Kind, Parents } from '../../../../shared/domain/kinds.ts';
import type { Page, PageRequest, Records } from '../../../../shared/domain/ports.ts';
import { anExport, anImport } from '../../../builders/exchange.ts';
import * as meetings from '../../../builders/meetings.ts';
import * as build from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const programme = { programmeId: 'programme-1' };
const project = { projectId: 'project-1' };
const meeting = { ...programme, meetingId: 'meeting-1' };
const report = { reportId: 'report-1' };

/** The contents of a list, read in pages of three. */
export async function allPages<Item>(
  list: (page: PageRequest) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit: 3, after });
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}

export async function createAll<K extends Kind>(
  records: Records,
  kind: K,
  entities: readonly Entities[K][],
): Promise<void> {
  const creations = entities.map((entity) => begin<Entities[K]>(entity, build.aChange()));
  await Promise.all(creations.map((creation) => records.create(kind, creation)));
}

/** Lists of every kind. */
export function promisesOfLists(store: CurrentStore): void {
  lists(store, 'programme', { all: true }, (programmeId) => build.aProgramme({ programmeId }));
  lists(store, 'member', programme, (memberId) => build.aMember({ memberId }));
  lists(store, 'organisation', programme, (organisationId) =>
    build.anOrganisation({ organisationId }),
  );
  lists(store, 'closing', programme, (closingId) => build.aClosing({ closingId }));
  lists(store, 'export', programme, (exportId) => anExport({ exportId }));
  lists(store, 'import', programme, (importId) => anImport({ importId }));
  lists(store, 'project', programme, (projectId) => build.aProject({ projectId }));
  lists(store, 'result', project, (resultId) => build.aResult({ resultId }));
  lists(store, 'indicator', project, (indicatorId) => build.anIndicator({ indicatorId }));
  lists(store, 'value', { ...project, indicatorId: 'households' }, (letter) =>
    build.aValue({ periodStart: `2026-01-0${letters.indexOf(letter) + 1}` }),
  );
  test('the values of an indicator do not include those of one with a similar id', async () => {
    const indicatorIds = ['a', 'a-b', 'ab'];
    const values = indicatorIds.map((indicatorId) => build.aValue({ indicatorId }));
    await createAll(store().records, 'value', values);
    const within = { ...project, indicatorId: 'a' };
    const { items } = await store().records.list('value', within, { limit: 3 });
    expect(items).toEqual([build.aValue({ indicatorId: 'a' })]);
  });
  lists(store, 'evidence', project, (evidenceId) => build.anEvidence({ evidenceId }));
  lists(store, 'experience', project, (experienceId) => build.anExperience({ experienceId }));
  lists(store, 'lesson', project, (lessonId) => build.aLesson({ lessonId }));
  lists(store, 'assessment', programme, (assessmentId) => build.anAssessment({ assessmentId }));
  lists(store, 'summary', programme, (summaryId) => build.aSummary({ summaryId }));
  lists(store, 'feature', programme, (featureId) => build.aFeature({ featureId }));
  lists(store, 'recommendation', programme, (recommendationId) =>
    build.aRecommendation({ recommendationId }),
  );
  lists(store, 'condition', programme, (conditionId) => build.aCondition({ conditionId }));
  lists(store, 'asset', project, (assetId) => build.anAsset({ assetId }));
  lists(store, 'report', programme, (reportId) => build.aReport({ reportId }));
  lists(store, 'meeting', programme, (meetingId) => meetings.aMeeting({ meetingId }));
  lists(store, 'statement', meeting, (statementId) => meetings.aStatement({ statementId }));
  lists(store, 'implementerReport', meeting, (projectId) =>
    meetings.anImplementerReport({ projectId }),
  );
  lists(store, 'requirement', meeting, (requirementId) => meetings.aRequirement({ requirementId }));
  lists(store, 'actionItem', programme, (actionItemId) => meetings.anActionItem({ actionItemId }));
  lists(store, 'dissemination', report, (disseminationId) =>
    meetings.aDissemination({ disseminationId }),
  );
  test('a whole list is given at once, and nothing of other lists', async () => {
    const { records } = store();
    const closings = letters.map((closingId) => build.aClosing({ closingId }));
    await createAll(records, 'closing', closings);
    await createAll(records, 'closing', [build.aClosing({ programmeId: 'programme-2' })]);
    await createAll(records, 'organisation', [build.anOrganisation()]);
    expect(await records.listAll('closing', programme)).toEqual(closings);
  });
  test('the statements of a meeting do not include those of one with a similar id', async () => {
    const all = ['a', 'a-b', 'ab'].map((meetingId) => meetings.aStatement({ meetingId }));
    await createAll(store().records, 'statement', all);
    const within = { ...programme, meetingId: 'a' };
    const { items } = await store().records.list('statement', within, { limit: 3 });
    expect(items).toEqual([meetings.aStatement({ meetingId: 'a' })]);
  });
}

function lists<K extends Kind>(
  store: CurrentStore,
  kind: K,
  within: Parents[K],
  make: (letter: string) => Entities[K],
): void {
  test(`the pages of a list of kind ${kind} are complete and in order, without repeats`, async () => {
    const { records } = store();
    await createAll(records, kind, letters.toReversed().map(make));
    const listed = await allPages((page) => records.list(kind, within, page));
    expect(listed).toEqual(letters.map(make));
  });

  test(`a list of kind ${kind} without records is empty`, async () => {
    expect(await store().records.list(kind, within, { limit: 3 })).toEqual({ items: [] });
  });
}
