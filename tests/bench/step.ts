import type { Client } from '../../shared/contract/client.ts';
import type { TestProgramme } from '../local/programme.ts';

/** Ids made by earlier steps, by route name. */
export type Found = Record<string, string>;
export type Step = (
  programme: TestProgramme,
  found: Found,
) => { readonly by: Client; readonly options: object };

type Speaker = 'administrator' | 'coordinator' | 'officer' | 'neighbour' | 'reader';

/** A step of one caller: its path parameters and its body. */
export const step =
  (
    speaker: Speaker,
    address: (programme: TestProgramme, found: Found) => object,
    carried: object = {},
  ): Step =>
  (given, found) => ({ by: given[speaker], options: { ...address(given, found), ...carried } });
