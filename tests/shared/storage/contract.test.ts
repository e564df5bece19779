import { describe } from 'vitest';
import { engines } from './engines.ts';
import { promisesOfCreateOnce } from './promises/create-once.ts';
import { promisesOfCursors } from './promises/cursors.ts';
import { promisesOfDownloads } from './promises/downloads.ts';
import { promisesOfHistories } from './promises/histories.ts';
import { promisesOfEveryKind } from './promises/kinds.ts';
import { promisesOfLists } from './promises/lists.ts';
import { promisesOfMemberships } from './promises/memberships.ts';
import { promisesOfOrder } from './promises/order.ts';
import { promisesOfPublished } from './promises/published.ts';
import { promisesOfRows } from './promises/rows.ts';
import { promisesOfSchemaVersions } from './promises/schema-versions.ts';
import { promisesOfSent } from './promises/sent.ts';
import {
  promisesOfListsInProject,
  promisesOfUnfinishedReports,
  promisesOfUnfinishedWork,
} from './promises/unfinished.ts';
import { promisesOfWholeReads } from './promises/whole.ts';
import { promisesOfWholeHistories } from './promises/whole-histories.ts';
import { promisesOfWriting } from './promises/writing.ts';
import { storeOn } from './store.ts';

for (const engine of engines()) {
  describe(`storage on ${engine.name}`, () => {
    const store = storeOn(engine);
    promisesOfEveryKind(store);
    promisesOfWriting(store);
    promisesOfHistories(store);
    promisesOfWholeHistories(store);
    promisesOfRows(store);
    promisesOfSchemaVersions(store);
    promisesOfLists(store);
    promisesOfOrder(store);
    promisesOfMemberships(store);
    promisesOfCursors(store);
    promisesOfUnfinishedReports(store);
    promisesOfUnfinishedWork(store);
    promisesOfListsInProject(store);
    promisesOfPublished(store);
    promisesOfSent(store);
    promisesOfWholeReads(store);
    promisesOfCreateOnce(store);
    promisesOfDownloads(store);
  });
}
