import { hashesNow, keep, kept, keptFromNow } from './hashes.ts';

/** `npm run golden`: keeps the hashes of the engine; it keeps none of other bytes under the same version. */
keep(keptFromNow(kept(), hashesNow()));
