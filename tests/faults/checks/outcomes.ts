import { canonicalJson } from '../../../shared/domain/canonical.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import { rowKeyOf } from '../../../shared/storage/keys.ts';
import type { AnyRecord, Asked, Operation, Outcome, PartOutcome } from '../operations/operation.ts';
import { nameOf } from '../operations/world.ts';
import { effectsOf } from './histories.ts';
import { maySucceedLater } from './may-succeed-later.ts';
import { contentOf, rebuild } from './rebuild.ts';
import { isRead, isSharedEffect, requestOf, startsJob } from './requests.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

export type Found = {
  readonly operations: readonly Operation[];
  readonly stored: readonly StoredRecord[];
  readonly memberKey: Uint8Array;
};

/** Every acknowledged version is stored as answered, and was made by the request that got the answer. */
export function findLost({ operations, stored, memberKey }: Found): readonly Violation[] {
  const records = new Map(stored.map((record) => [record.place, record]));
  return acknowledgedOutcomes(operations).flatMap(({ operation, record }) => {
    const { asked, number } = operation;
    const place = placeIn(asked, record);
    const found = records.get(place);
    const { version } = record;
    const entry = found?.entries.find((candidate) => candidate.version === version);
    const lostFinding = (says: string) => [
      { rule: 'lost', place, operation: number, says } as const,
    ];
    if (!found || !entry) return lostFinding(`version ${version} is not in the table`);
    if (!isRead(asked) && !isSharedEffect(asked)) {
      const request = requestOf(asked, memberKey);
      const made = found.entries.find((each) => each.request === request)?.version;
      const isMade = startsJob(asked) ? made !== undefined && made <= version : made === version;
      if (!isMade) return lostFinding(`version ${version} is the effect of another request`);
    }
    const kept = canonicalJson(rebuild(found, version));
    return kept === canonicalJson(contentOf(record))
      ? []
      : lostFinding(`version ${version} is kept as ${kept}`);
  });
}

/** The answer to a change contains what the change requested. */
export function findOtherAnswers({ operations }: Found): readonly Violation[] {
  return acknowledgedOutcomes(operations).flatMap(({ operation: { asked, number }, record }) => {
    const words = wordsOf(asked);
    if (words === undefined || canonicalJson(record).includes(words)) return [];
    const place = placeIn(asked, record);
    return [{ rule: 'other_answer', place, operation: number, says: `without "${words}"` }];
  });
}

export function findWentBack({ operations }: Found): readonly Violation[] {
  return acknowledgedOutcomes(operations).flatMap(({ operation: { asked, number }, record }) => {
    const { atLeast = 0 } = asked;
    if (record.version >= atLeast) return [];
    const says = `version ${record.version} after version ${atLeast}`;
    return [{ rule: 'went_back', place: placeIn(asked, record), operation: number, says }];
  });
}

/**
 * A refused request must have no effect, since its caller may try something else; but sent again it may succeed, once the
 * other record that prevented it has changed.
 */
export function findRefusedButDone({ operations, stored, memberKey }: Found): readonly Violation[] {
  const effects = new Map(effectsOf(stored).map((effect) => [effect.request, effect]));
  return operations.flatMap(({ number, asked, outcomes }) => {
    const refused = outcomes.find((outcome) => outcome.kind === 'refused');
    const effect = refused && !isRead(asked) ? effects.get(requestOf(asked, memberKey)) : undefined;
    if (!refused || !effect || maySucceedLater(refused.problem, asked.kind)) return [];
    const says = `${refused.problem} after ${refused.tries} tries, yet version ${effect.version}`;
    return [{ rule: 'refused_but_done', place: effect.place, operation: number, says }];
  });
}

/**
 * Two refusals may differ, because others change the record between them; but an effect may not be acknowledged and refused,
 * unless another record caused the refusal.
 */
export function findDifferentAnswers({ operations }: Found): readonly Violation[] {
  return operations.flatMap(({ number, asked, outcomes }) => {
    if (isRead(asked) || isSharedEffect(asked) || startsJob(asked)) return [];
    const answers = outcomes.map((outcome) => answersIn(outcome, asked.kind));
    const isAlike = (answers[0] ?? []).every(
      (_, part) => new Set(answers.flatMap((each) => each[part] ?? [])).size <= 1,
    );
    if (isAlike) return [];
    const says = answers.map((each) => each.map((answer) => answer ?? 'not now').join(', '));
    return [{ rule: 'answered_differently', operation: number, says: says.join(' / ') }];
  });
}

export function findUnanswered({ operations }: Found): readonly Violation[] {
  return operations.flatMap(({ number, outcomes }) =>
    outcomes.flatMap((outcome): readonly Violation[] => {
      const { kind } = outcome;
      if (kind === 'unanswered') return [{ rule: kind, operation: number, says: outcome.last }];
      return kind === 'broken' ? [{ rule: kind, operation: number, says: outcome.says }] : [];
    }),
  );
}

function acknowledgedOutcomes(operations: readonly Operation[]) {
  return operations.flatMap((operation) =>
    operation.outcomes
      .filter((outcome) => outcome.kind === 'acknowledged')
      .map(({ record }) => ({ operation, record })),
  );
}

export function placeIn({ kind }: Asked, record: AnyRecord): string {
  return nameOf(rowKeyOf(kind, record as never));
}

/** The unique words of an operation, if the record contains them; reasons of publications and meeting steps are in the history. */
function wordsOf({ options, kind }: Asked): string | undefined {
  const words = /"(operation \d+)"/.exec(JSON.stringify(options.body ?? {}))?.[1];
  const stepKinds: readonly Kind[] = ['experience', 'lesson', 'summary', 'meeting', 'project'];
  const isStep = JSON.stringify(options.body ?? {}).includes('"step"');
  return isStep && stepKinds.includes(kind) ? undefined : words;
}

/** The answer to a request, or to each batch item; undefined for a refusal that may succeed later. */
function answersIn(outcome: Outcome, kind: Kind): readonly (string | undefined)[] {
  if (outcome.kind === 'acknowledged') return [`version ${outcome.record.version}`];
  if (outcome.kind === 'in_parts') return outcome.items.map(partIn);
  return [
    outcome.kind === 'refused' && maySucceedLater(outcome.problem, kind) ? undefined : outcome.kind,
  ];
}

function partIn({ kind, outcome, version, problem }: PartOutcome): string | undefined {
  if (outcome !== 'refused') return `version ${version}`;
  return maySucceedLater(problem?.type, kind) ? undefined : outcome;
}
