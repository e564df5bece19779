import type { Author } from '../../shared/domain/author.ts';
import type { ImportCounts } from '../../shared/domain/exchange/import.ts';
import type { ImportFinding } from '../../shared/domain/exchange/import-finding.ts';
import type { Plan } from '../../shared/domain/exchange/plan.ts';

/** A part of a file that is compared and applied as a whole, such as an activity: all that preview and application know of a format. */
export type Part = {
  /** The records that it has. */
  readonly has: Pick<ImportCounts, 'activities' | 'results' | 'indicators' | 'values'>;
  readonly findings: readonly ImportFinding[];
  /** How many bytes of the file were read with it. */
  readonly bytesRead: number;
  /**
   * Compares it with the records as they are now.
   * @param author of the values; a preview writes none
   */
  plan(author: Author): Promise<Plan>;
  /** Keeps what its records name as their source, before they are written. */
  keep(): Promise<void>;
};
