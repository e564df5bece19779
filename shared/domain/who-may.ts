import { type Action, accessRules, type Role } from './access.ts';
import { Problem } from './problem.ts';

const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'an administrator',
  coordinator: 'a coordinator',
  implementer: 'an implementer',
  reader: 'a reader',
};
const ofOwn = 'of the organisation that it concerns';

/** Who may do one of these actions, for a sentence: "a coordinator or an implementer of the organisation that it concerns". */
export function whoMay(...actions: readonly Action[]): string {
  const named = actions.flatMap((action) => {
    const granted = Object.entries(accessRules[action]) as readonly [Role, string][];
    return granted.map(([role, reach]) =>
      reach === 'own' ? `${roleNames[role]} ${ofOwn}` : roleNames[role],
    );
  });
  const each = [...new Set(named)];
  const [last = ''] = each.splice(-1);
  return each.length === 0 ? last : `${each.join(', ')} or ${last}`;
}

/** The refusal of an action that says who may. */
export function forbidden(...actions: readonly Action[]): Problem {
  return new Problem('forbidden', `Only ${whoMay(...actions)} may do this.`);
}
