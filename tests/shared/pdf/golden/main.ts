import { hashesNow, keep, kept, keptFromNow } from './hashes.ts';

/** `npm run golden`: stores the hashes of the running engine, but no changed bytes under the same version. */
keep(keptFromNow(kept(), hashesNow()));
