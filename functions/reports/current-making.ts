import type { Making } from '../../shared/domain/snapshot/snapshot.ts';
import { engineVersion } from '../../shared/pdf/render.ts';
import { compositionVersion } from '../../shared/report/composition-version.ts';
import { services } from '../services.ts';

/** What this release and deployment make a report with. */
export function currentMaking(): Making {
  const { PUBLIC_ADDRESS: publicAddress, TIME_ZONE: timeZone } = services().settings;
  const versions = { engine: engineVersion, composition: compositionVersion };
  return { ...versions, timeZone, ...(publicAddress !== undefined && { publicAddress }) };
}
