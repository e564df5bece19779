import { rowKeyOf } from '../../shared/storage/keys.ts';
import { countStates } from './checks/jobs.ts';
import { placeIn } from './checks/outcomes.ts';
import { type Rule, rules, type Violation } from './checks/violation.ts';
import type { Finding } from './history-check.ts';
import type { Operation, Outcome, PartOutcome } from './operations/operation.ts';
import { nameOf } from './operations/world.ts';

const losses: readonly Rule[] = ['lost', 'gap', 'chain_broken', 'went_back', 'unfinished'];
const doubles: readonly Rule[] = ['doubled', 'refused_but_done', 'unasked'];

/** Counts violations by sort. */
export function lostAndDoubled({ violations }: Finding) {
  const count = (of: readonly Rule[]) => violations.filter(({ rule }) => of.includes(rule)).length;
  const [lost, doubled] = [count(losses), count(doubles)];
  return { lost, doubled, others: violations.length - lost - doubled };
}

/** Returns the result in one line. */
export function summary(finding: Finding): string {
  const { operations, faults, kills, plan } = finding;
  const sum = [...faults.values()].reduce((total, count) => total + count, 0);
  const { lost, doubled, others } = lostAndDoubled(finding);
  const rest = others === 0 ? '' : `, ${others} answered wrongly or not at all`;
  return `${operations.length} operations, ${sum} faults, ${kills} kills: ${lost} lost, ${doubled} doubled${rest} (seed ${plan.seed})`;
}

/** Returns how often each kind of fault was applied. */
export function faultsDone({ faults }: Finding): string {
  return inOrder(faults);
}

/** Returns how many reports, imports and exports are in each state. */
export function jobsDone({ stored }: Finding): string {
  return inOrder(countStates(stored));
}

function inOrder(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .toSorted(([, left], [, right]) => right - left)
    .map(([kind, count]) => `${kind.replaceAll('_', ' ')} ${count}`)
    .join(', ');
}

const maxViolations = 5;
const maxLines = 40;

/** Returns the first violations, each with the operations on the same record. */
export function traces(finding: Finding): string {
  return finding.violations
    .slice(0, maxViolations)
    .map((violation) => traceOf(violation, finding.operations))
    .join('\n\n');
}

function traceOf(violation: Violation, operations: readonly Operation[]): string {
  const { rule, says, operation, place } = violation;
  const cause = operations.find(({ number }) => number === operation);
  const where = place ?? (cause && placesOf(cause).at(0));
  const lines = operations
    .filter((other) => other === cause || (where !== undefined && placesOf(other).includes(where)))
    .slice(-maxLines)
    .map(lineOf);
  return [`${rule}: ${rules[rule]}`, `  ${where ?? ''} ${says}`, ...lines].join('\n');
}

/** The places that an operation changed, as far as its answers say; an operation without an answer has none. */
function placesOf({ asked, outcomes }: Operation): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'acknowledged') return [placeIn(asked, outcome.record)];
    if (outcome.kind !== 'in_parts') return [];
    return outcome.items.map(({ kind, key }) => nameOf(rowKeyOf(kind, key as never)));
  });
}

function lineOf({ number, asked, outcomes }: Operation): string {
  const { ifMatch, ifNoneMatch } = asked.options;
  const condition = ifMatch ?? ifNoneMatch ?? '';
  return `  ${number} ${asked.by} ${asked.route} ${condition} -> ${outcomes.map(describeOutcome).join(' | ')}`;
}

function describeOutcome(outcome: Outcome): string {
  const tries = outcome.tries === 1 ? '' : ` (${outcome.tries} tries)`;
  if (outcome.kind === 'acknowledged') return `version ${outcome.record.version}${tries}`;
  if (outcome.kind === 'in_parts') return `${outcome.items.map(partIn).join(', ')}${tries}`;
  if (outcome.kind === 'refused') return `${outcome.problem}${tries}`;
  return `${outcome.kind}${tries} ${outcome.kind === 'broken' ? outcome.says : outcome.last}`;
}

function partIn({ key, outcome, version }: PartOutcome): string {
  return `${Object.values(key).slice(1).join(' ')} ${outcome} ${version ?? ''}`;
}
