import { hashesNow, readStoredHashes, replaceHashes, storeHashes } from './hashes.ts';

/** `npm run golden`: stores the hashes of the running engine, but no changed bytes under the same version. */
storeHashes(replaceHashes(readStoredHashes(), hashesNow()));
