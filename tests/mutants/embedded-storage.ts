import { describe } from 'vitest';
import { embedded } from '../shared/storage/engines.ts';
import { promisesOfCreateOnce } from '../shared/storage/promises/create-once.ts';
import { promisesOfEveryKind } from '../shared/storage/promises/kinds.ts';
import { promisesOfSchemaVersions } from '../shared/storage/promises/schema-versions.ts';
import { promisesOfWriting } from '../shared/storage/promises/writing.ts';
import { storeOn } from '../shared/storage/store.ts';

/** The promises of writing, on the engine that starts at once: each mutant starts it anew. */
describe('storage', () => {
  const store = storeOn(embedded);
  promisesOfEveryKind(store);
  promisesOfWriting(store);
  promisesOfCreateOnce(store);
  promisesOfSchemaVersions(store);
});
