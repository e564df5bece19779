import type { RouteName } from '../../../shared/contract/routes.ts';
import { patchedBy } from '../../local/patched-by.ts';
import type { CrashCases, Prepare } from './case.ts';

export type PatchName = Extract<RouteName, `patch${string}`>;

/** Of each PATCH: the replacements by its PUT, sent as merge patches. */
export function patchCases(
  cases: Omit<CrashCases, PatchName | `withdraw${string}`>,
): Pick<CrashCases, PatchName> {
  const made = Object.entries(cases).flatMap(([name, ways]) => {
    const patch = patchedBy(name as RouteName);
    const replacing = Object.entries(ways).filter(([way]) => way !== 'of a new one');
    return patch ? [[patch, Object.fromEntries(replacing)] as const] : [];
  });
  return Object.fromEntries(made) as { [Name in PatchName]: Record<string, Prepare<Name>> };
}
