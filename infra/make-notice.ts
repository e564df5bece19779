import { writeFileSync } from 'node:fs';
import { notice } from './notice.ts';

/** Writes `NOTICE`, for `npm run notice`. */
writeFileSync(new URL('../NOTICE', import.meta.url), notice());
