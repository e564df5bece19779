import { attachmentFaults } from './pdf-objects/attachment-faults.ts';
import { catalogFaults } from './pdf-objects/catalog-faults.ts';
import { fontFaults } from './pdf-objects/font-faults.ts';
import { hierarchyFaults } from './pdf-objects/hierarchy-faults.ts';
import { type Check, type Inspected, inspect } from './pdf-objects/inspected.ts';
import { limitFaults } from './pdf-objects/limit-faults.ts';
import { linkFaults } from './pdf-objects/link-faults.ts';
import { markedContentFaults } from './pdf-objects/marked-content-faults.ts';
import { navigationFaults } from './pdf-objects/navigation-faults.ts';
import { tableFaults } from './pdf-objects/table-faults.ts';

const checks: readonly Check[] = [
  catalogFaults,
  markedContentFaults,
  hierarchyFaults,
  tableFaults,
  linkFaults,
  fontFaults,
  navigationFaults,
  attachmentFaults,
  limitFaults,
];

/**
 * The faults of a tagged PDF, from its bytes only. It shares no code with the writer, and runs in milliseconds instead of
 * veraPDF's seconds; veraPDF checks the rest.
 */
export function structureFaults(bytes: Uint8Array): readonly string[] {
  let inspected: Inspected;
  try {
    inspected = inspect(bytes);
  } catch (error) {
    return [`unreadable: ${error instanceof Error ? error.message : error}`];
  }
  return checks.flatMap((check) => [...check(inspected)]);
}
