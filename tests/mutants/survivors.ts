import type { AreaName } from './areas.ts';

/** A mutant that no test can notice, or that none needs to, by its line and change (mutant.ts). */
export type Survivor = {
  readonly area: AreaName;
  readonly line: string;
  readonly change: string;
  readonly why: string;
};

export const survivors: readonly Survivor[] = [];
