import type { RouteName } from '../../../shared/contract/routes.ts';
import { patchedBy } from '../../local/patched-by.ts';
import type { CrashCases, Prepare } from './case.ts';

export type PatchName = Extract<RouteName, `patch${string}`>;

/** A patch creates nothing. */
const creations = ['of a new one', 'of a period without one'];

/** Of each PATCH: the replacements by its PUT, sent as merge patches. */
export function patchCases(
  cases: Omit<CrashCases, PatchName | `withdraw${string}`>,
): Pick<CrashCases, PatchName> {
  const made = Object.entries(cases).flatMap(([name, ways]) => {
    const patch = patchedBy(name as RouteName);
    const replacing = Object.entries(ways).filter(([way]) => !creations.includes(way));
    return patch ? [[patch, Object.fromEntries(replacing)] as const] : [];
  });
  return Object.fromEntries(made) as { [Name in PatchName]: Record<string, Prepare<Name>> };
}
