import type { Choice } from '../../bench/pdf/seeded-choice.ts';
import {
  type CallFault,
  type CallFaultKind,
  type ChooseFault,
  noFault,
  type ProxiedCall,
} from './call-fault.ts';

/** How often each kind befalls a call that meets a fault: shares of the sum. */
export type Shares = Partial<Record<CallFaultKind, number>>;

/** Nothing befalls any call before it breaks, nor after it has cleared. */
export type FaultSchedule = { readonly fates: ChooseFault; breaks(): void; clears(): void };

type ScheduleOptions = {
  readonly choice: Choice;
  readonly shares: Shares;
  /** Of a thousand calls, so many meet a fault in calm weather. */
  readonly calmPerMille: number;
};

/** Storms make the SDK use up its tries, so that callers meet the faults and try again themselves. */
const burstPerMille = 700;
const burstStartsPerMille = 2;
const maxBurstCalls = 60;

/** Seeded weather: a fault now and then, and storms in which most calls meet one. */
export function createFaultSchedule({
  choice,
  shares,
  calmPerMille,
}: ScheduleOptions): FaultSchedule {
  let isClear = true;
  let stormCalls = 0;
  const next = (_: ProxiedCall): CallFault => {
    if (isClear) return noFault;
    if (stormCalls > 0) stormCalls -= 1;
    else if (choice(1_000) < burstStartsPerMille) stormCalls = choice(maxBurstCalls);
    const perMille = stormCalls > 0 ? burstPerMille : calmPerMille;
    return choice(1_000) < perMille ? faultOfKind(drawKind(shares, choice), choice) : noFault;
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

function drawKind(shares: Shares, choice: Choice): CallFaultKind {
  const kinds = Object.entries(shares) as [CallFaultKind, number][];
  let left = choice(kinds.reduce((sum, [, share]) => sum + share, 0));
  for (const [kind, share] of kinds) {
    if (left < share) return kind;
    left -= share;
  }
  return 'carried';
}

function faultOfKind(kind: CallFaultKind, choice: Choice): CallFault {
  if (kind === 'delivered_late') return { kind, milliseconds: 20 + choice(400) };
  if (kind === 'slow') return { kind, milliseconds: 10 + choice(150) };
  if (kind === 'silent') return { kind, acted: choice(2) === 0 };
  return { kind };
}
