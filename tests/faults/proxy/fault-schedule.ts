import type { Choice } from '../../bench/pdf/seeded-choice.ts';
import { type Carried, carried, type Fate, type FateKind, type Fates } from './call-fault.ts';

/** How often each kind befalls a call that meets a fault: shares of the sum. */
export type Shares = Partial<Record<FateKind, number>>;

/** Nothing befalls any call before it breaks, nor after it has cleared. */
export type Weather = { readonly fates: Fates; breaks(): void; clears(): void };

type Climate = {
  readonly choice: Choice;
  readonly shares: Shares;
  /** Of a thousand calls, so many meet a fault in calm weather. */
  readonly calmPerMille: number;
};

/** Storms make the SDK use up its tries, so that callers meet the faults and try again themselves. */
const stormPerMille = 700;
const stormBeginsPerMille = 2;
const longestStormCalls = 60;

/** Seeded weather: a fault now and then, and storms in which most calls meet one. */
export function weather({ choice, shares, calmPerMille }: Climate): Weather {
  let isClear = true;
  let stormCalls = 0;
  const next = (_: Carried): Fate => {
    if (isClear) return carried;
    if (stormCalls > 0) stormCalls -= 1;
    else if (choice(1_000) < stormBeginsPerMille) stormCalls = choice(longestStormCalls);
    const perMille = stormCalls > 0 ? stormPerMille : calmPerMille;
    return choice(1_000) < perMille ? fateOf(drawn(shares, choice), choice) : carried;
  };
  return {
    fates: next,
    breaks: () => {
      isClear = false;
    },
    clears: () => {
      isClear = true;
    },
  };
}

function drawn(shares: Shares, choice: Choice): FateKind {
  const kinds = Object.entries(shares) as [FateKind, number][];
  let left = choice(kinds.reduce((sum, [, share]) => sum + share, 0));
  for (const [kind, share] of kinds) {
    if (left < share) return kind;
    left -= share;
  }
  return 'carried';
}

function fateOf(kind: FateKind, choice: Choice): Fate {
  if (kind === 'delivered_late') return { kind, milliseconds: 20 + choice(400) };
  if (kind === 'slow') return { kind, milliseconds: 10 + choice(150) };
  if (kind === 'silent') return { kind, acted: choice(2) === 0 };
  return { kind };
}
