import { access, reachOf } from '../../shared/domain/access.ts';
import { type Import, type ImportInput, isTable } from '../../shared/domain/exchange/import.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { forbidden } from '../../shared/domain/who-may.ts';
import type { Subject } from '../http/call.ts';

/** Whether a caller may read and apply an import: one of the own organisation, or as a coordinator any. */
export function mayImport(
  { organisationId }: Pick<Import, 'organisationId'>,
  { standing }: Subject,
): boolean {
  return access('exchange.import', standing, organisationId) === 'allowed';
}

/**
 * The organisation whose projects a file may change; undefined for a coordinator, who may change all.
 * @throws Problem `forbidden`; also for an implementer's file that is no table
 */
export function organisationOfImporter(
  announced: Pick<ImportInput, 'mediaType'>,
  { standing }: Subject,
): string | undefined {
  const reach = reachOf('exchange.import', standing);
  if (reach === undefined) throw forbidden('exchange.import');
  if (reach !== 'own') return undefined;
  if (isTable(announced)) return standing.membership?.organisationId;
  throw new Problem(
    'forbidden',
    'Only coordinators of the programme import files of IATI; import values of your own projects as a table.',
  );
}
