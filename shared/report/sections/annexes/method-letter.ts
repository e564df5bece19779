import type { CompositionContext } from '../../composition-context.ts';
import { writeFrameworkAnnex } from './framework.ts';
/** The letter of the method annex of a programme: it follows the results framework, which may be omitted. */
export function findMethodLetter(context: CompositionContext): string {
  return writeFrameworkAnnex(context).length === 0 ? 'A' : 'B';
}
