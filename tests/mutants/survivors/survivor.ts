import type { Mutant } from '../mutant.ts';

/** A mutant that no test can notice, or that none needs to. */
export type Survivor = Pick<Mutant, 'line' | 'change'> & { readonly why: string };
