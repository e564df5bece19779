import type { Actual } from '../reported.ts';
import { isQuantitative, type Measure } from './indicator.ts';

/** Numbers, or what was stated in their place, for indicators that count or measure; descriptions for the others. */
export function kindFault(measure: Measure, { kind }: Actual): string | undefined {
  const fits = isQuantitative(measure)
    ? kind !== 'described'
    : kind !== 'reported' && kind !== 'stated';
  return fits ? undefined : `"${kind}" does not fit an indicator of measure ${measure}`;
}
