import { startIssuer } from '../../../infra/local/issuer.ts';
import { type Client, connect } from '../../../shared/contract/client.ts';
import type { Kept } from '../../../shared/domain/history/record.ts';
import type { Entities, Kind } from '../../../shared/domain/kinds.ts';
import { ReviewBatch, type ReviewOutcome } from '../../../shared/domain/review/review-batch.ts';
import { type Choice, seededChoice } from '../../bench/pdf/seeded-choice.ts';
import { drawOf } from './draw.ts';
import { nextOperation } from './next-operation.ts';
import type { Asked, Operation, Outcome } from './operation.ts';
import { type PersonName, people } from './people.ts';
import { perform } from './perform.ts';
import { setUp } from './set-up.ts';
import { newWorld, type World } from './world.ts';

/** Clients that work on the same programmes at the same time. */
export type ConcurrentClients = {
  /** Everything that was asked, in the order in which it was. */
  readonly operations: readonly Operation[];
  /** Somebody who may read everything. */
  readonly administrator: Client;
  setUp(): Promise<void>;
  /** Each client does one operation after the other until so many are done. */
  work(options: WorkOptions): Promise<void>;
};

type WorkOptions = {
  readonly operations: number;
  readonly clients: number;
  readonly seed: number;
  /** None is begun after it; milliseconds as of Date.now(). */
  readonly deadline: number;
  /** Told the number of each operation before it is done. */
  readonly before: (number: number) => void;
};

const doubleClickPercent = 10;

export async function connectClients(url: string, dataFolder: string): Promise<ConcurrentClients> {
  const clients = await clientsOf(url, dataFolder);
  const world = newWorld();
  const operations: Operation[] = [];
  const does = async (asked: Asked, times: number): Promise<Outcome> => {
    const number = operations.length + 1;
    const outcomes: Outcome[] = [];
    operations.push({ number, asked, outcomes });
    const all = Array.from({ length: times }, () => perform(clients[asked.by], asked));
    for (const outcome of await Promise.all(all)) {
      outcomes.push(outcome);
      learn(world, asked, outcome);
    }
    return outcomes[0] ?? { kind: 'unanswered', tries: 0, last: '' };
  };
  return {
    operations,
    administrator: clients.administrator,
    setUp: () => setUp(async (asked) => idIn(asked, await does(asked, 1))),
    work: async ({ operations: most, clients: count, seed, deadline, before }) => {
      let taken = 0;
      const one = async (choice: Choice) => {
        while (taken < most && Date.now() < deadline) {
          taken += 1;
          before(taken);
          const asked = nextOperation(world, drawOf(choice, `operation ${taken}`));
          await does(asked, choice(100) < doubleClickPercent ? 2 : 1);
        }
      };
      await Promise.all(
        Array.from({ length: count }, (_, at) => one(seededChoice(seed * 1_000 + at))),
      );
    },
  };
}

type Clients = Readonly<Record<PersonName, Client>>;

/** The issuer's key lies in the data folder, so tokens made here hold there, also after a restart. */
async function clientsOf(baseUrl: string, dataFolder: string): Promise<Clients> {
  const issuer = await startIssuer(dataFolder);
  const as = async (name: PersonName) =>
    connect({ baseUrl, token: await issuer.issue(people[name]), exact: true });
  return {
    administrator: await as('administrator'),
    coordinator: await as('coordinator'),
    north: await as('north'),
    south: await as('south'),
  };
}

function learn(world: World, asked: Asked, outcome: Outcome): void {
  if (outcome.kind === 'acknowledged') {
    world.learn(asked.kind, outcome.record as Kept<Entities[Kind]>);
  }
  if (outcome.kind === 'in_parts') learnParts(world, asked, outcome.items);
}

const statusAfter = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  reopen: 'draft',
} as const;

/** Of a part that is done only the version is told; what the value is now follows from the step. */
function learnParts(world: World, { options }: Asked, items: readonly ReviewOutcome[]): void {
  const status = statusAfter[ReviewBatch.parse(options.body).step];
  for (const { version, outcome, ...key } of items) {
    const known = world.at('value', key);
    if (known && outcome !== 'refused') world.learn('value', { ...known, version, status });
  }
}

/** @throws Error where a step of the set-up was not acknowledged: nothing can be checked then */
function idIn({ kind, route }: Asked, outcome: Outcome): string {
  if (outcome.kind !== 'acknowledged') throw new Error(`${route}: ${JSON.stringify(outcome)}`);
  const field = new Map<string, unknown>(Object.entries(outcome.record)).get(`${kind}Id`);
  return String(field);
}
