import { setTimeout as pause } from 'node:timers/promises';
import { type Client, Refusal } from '../../../shared/contract/client.ts';
import { outcomesIn } from './batches.ts';
import type { AnyRecord, Asked, Outcome } from './operation.ts';

/** Long enough for a restart and a burst of faults; a request without an answer by then never gets one. */
const patienceMilliseconds = 60_000;
const maxPauseMilliseconds = 150;
/** 0 is no answer: the network failed. */
const tryAgain = [0, 429, 503];

type Try = { readonly outcome?: Outcome; readonly last: string };

/** Sends a request, and repeats it until it is answered. */
export async function perform(client: Client, asked: Asked): Promise<Outcome> {
  const deadline = Date.now() + patienceMilliseconds;
  let tries = 0;
  await asked.prepare?.(client).catch(() => undefined);
  for (;;) {
    tries += 1;
    const { outcome, last } = await tryOnce(client, asked, tries);
    if (outcome) return outcome;
    if (Date.now() > deadline) return { kind: 'unanswered', tries, last };
    await pause(Math.random() * maxPauseMilliseconds);
  }
}

async function tryOnce(client: Client, asked: Asked, tries: number): Promise<Try> {
  try {
    const { body } = await client.call(asked.route, asked.options);
    const items = outcomesIn(asked, body);
    if (items) return { outcome: { kind: 'in_parts', tries, items }, last: '' };
    return { outcome: { kind: 'acknowledged', tries, record: recordIn(body) }, last: '' };
  } catch (error) {
    return outcomeOf(error, tries);
  }
}

/** The answers to announced files, to erased evidence and about imports also contain what is not part of the record. */
function recordIn(body: unknown): AnyRecord {
  const {
    upload: _,
    frozenIn: __,
    progress: ___,
    advice: ____,
    ...record
  } = body as AnyRecord & {
    readonly upload?: unknown;
    readonly frozenIn?: unknown;
    readonly progress?: unknown;
    readonly advice?: unknown;
  };
  return record;
}

function outcomeOf(error: unknown, tries: number): Try {
  if (error instanceof Refusal) {
    const { status, type } = error.problem;
    const last = `${status} ${type}`;
    if (tryAgain.includes(status)) return { last };
    if (status >= 500 || type === 'about:blank')
      return { outcome: { kind: 'broken', tries, says: last }, last };
    return { outcome: { kind: 'refused', tries, problem: last }, last };
  }
  const last = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return { outcome: { kind: 'broken', tries, says: last }, last };
}
