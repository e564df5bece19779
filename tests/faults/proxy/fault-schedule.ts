import type { Choice } from '../../bench/pdf/seeded-choice.ts';
import {
  type CallFault,
  type CallFaultKind,
  type ChooseFault,
  noFault,
  type ProxiedCall,
} from './call-fault.ts';

/** How often each kind of fault is chosen: shares of the sum. */
export type Shares = Partial<Record<CallFaultKind, number>>;

/** Chooses no fault before it starts and after it stops. */
export type FaultSchedule = { readonly chooseFault: ChooseFault; start(): void; stop(): void };

type ScheduleOptions = {
  readonly choice: Choice;
  readonly shares: Shares;
  /** Faults in a thousand calls outside of bursts. */
  readonly usualPerMille: number;
};

/** Bursts exhaust the SDK's retries, so that callers see the faults and try again themselves. */
const burstPerMille = 700;
const burstStartsPerMille = 2;
const maxBurstCalls = 60;

/** A seeded schedule: occasional faults, and bursts in which most calls fail. */
export function createFaultSchedule({
  choice,
  shares,
  usualPerMille,
}: ScheduleOptions): FaultSchedule {
  let isOff = true;
  let burstCalls = 0;
  const next = (_: ProxiedCall): CallFault => {
    if (isOff) return noFault;
    if (burstCalls > 0) burstCalls -= 1;
    else if (choice(1_000) < burstStartsPerMille) burstCalls = choice(maxBurstCalls);
    const perMille = burstCalls > 0 ? burstPerMille : usualPerMille;
    return choice(1_000) < perMille ? faultOfKind(drawKind(shares, choice), choice) : noFault;
  };
  return {
    chooseFault: next,
    start: () => {
      isOff = false;
    },
    stop: () => {
      isOff = true;
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
  return 'none';
}

function faultOfKind(kind: CallFaultKind, choice: Choice): CallFault {
  if (kind === 'delivered_late') return { kind, milliseconds: 20 + choice(400) };
  if (kind === 'slow') return { kind, milliseconds: 10 + choice(150) };
  if (kind === 'silent') return { kind, acted: choice(2) === 0 };
  return { kind };
}
