import { describe } from 'vitest';
import { embedded } from '../shared/storage/engines.ts';
import { promisesOfFirsts } from '../shared/storage/promises/firsts.ts';
import { promisesOfEveryKind } from '../shared/storage/promises/kinds.ts';
import { promisesOfSchemaVersions } from '../shared/storage/promises/schema-versions.ts';
import { promisesOfWriting } from '../shared/storage/promises/writing.ts';
import { storeOn } from '../shared/storage/store.ts';

/** The promises of writing, on the engine that starts at once: each mutant starts it anew. */
describe('storage', () => {
  const store = storeOn(embedded);
  promisesOfEveryKind(store);
  promisesOfWriting(store);
  promisesOfFirsts(store);
  promisesOfSchemaVersions(store);
});
