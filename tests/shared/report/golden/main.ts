import { hashesNow, readStoredHashes, replaceHashes, storeHashes } from './hashes.ts';

/** `npm run golden:reports`: stores the hashes of composed reports, but no changed documents under the same version. */
storeHashes(replaceHashes(readStoredHashes(), hashesNow()));
