import type { Framework } from '../../shared/domain/framework/framework.ts';
import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import type { Result } from '../../shared/domain/framework/result.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { ownFields, type Versioned } from '../../shared/domain/record.ts';
import { services } from '../services.ts';

/** The results and indicators of a project, without those that were withdrawn. */
export type StoredFramework = {
  readonly results: readonly Versioned<Result>[];
  readonly indicators: readonly Versioned<Indicator>[];
};

/** Two queries, strongly consistent: values and texts of the project are not read. */
export async function readFramework(key: Keys['project']): Promise<StoredFramework> {
  const { records } = services();
  const [results, indicators] = await Promise.all([
    records.listAll('result', key),
    records.listAll('indicator', key),
  ]);
  return { results, indicators };
}

/** The document as it can be recorded again. */
export function documentOf({ results, indicators }: StoredFramework): Framework {
  return { results: results.map(inDocument), indicators: indicators.map(inDocument) };
}

function inDocument<Recorded extends Versioned<Result | Indicator>>(record: Recorded) {
  const { programmeId: _, projectId: __, ...own } = ownFields(record);
  return { ...own, version: record.version } as Omit<Recorded, 'programmeId' | 'projectId'>;
}
