import { startIssuer } from '../../../infra/local/issuer.ts';
import { type Client, connect } from '../../../shared/contract/client.ts';
import type { Entities, Kind } from '../../../shared/domain/kinds.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import { type Choice, seededChoice } from '../../bench/pdf/seeded-choice.ts';
import { drawOf } from './draw.ts';
import { learnParts } from './learn-parts.ts';
import { nextOperation } from './next-operation.ts';
import type { Asked, Operation, Outcome } from './operation.ts';
import { type PersonName, people } from './people.ts';
import { perform } from './perform.ts';
import { setUp } from './set-up.ts';
import { newWorld, type World } from './world.ts';

/** Clients that work on the same programmes at the same time. */
export type ConcurrentClients = {
  /** All operations, in the order in which they started. */
  readonly operations: readonly Operation[];
  /** A client that may read everything. */
  readonly administrator: Client;
  setUp(): Promise<void>;
  /** Runs this many operations; each client does one after the other. */
  work(options: WorkOptions): Promise<void>;
};

type WorkOptions = {
  readonly operations: number;
  readonly clients: number;
  readonly seed: number;
  /** No operation starts after it; in milliseconds like Date.now(). */
  readonly deadline: number;
  /** Called with the number of each operation before it starts. */
  readonly before: (number: number) => void;
};

const doubleClickPercent = 10;

export async function connectClients(url: string, dataFolder: string): Promise<ConcurrentClients> {
  const clients = await clientsOf(url, dataFolder);
  const world = newWorld();
  const operations: Operation[] = [];
  const run = async (asked: Asked, times: number): Promise<Outcome> => {
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
    setUp: () => setUp(async (asked) => idIn(asked, await run(asked, 1))),
    work: async ({ operations: total, clients: count, seed, deadline, before }) => {
      let taken = 0;
      const runClient = async (choice: Choice) => {
        while (taken < total && Date.now() < deadline) {
          taken += 1;
          before(taken);
          const asked = nextOperation(world, drawOf(choice, `operation ${taken}`));
          await run(asked, choice(100) < doubleClickPercent ? 2 : 1);
        }
      };
      await Promise.all(
        Array.from({ length: count }, (_, at) => runClient(seededChoice(seed * 1_000 + at))),
      );
    },
  };
}

type Clients = Readonly<Record<PersonName, Client>>;

/** The issuer's key is in the data folder, so tokens issued here are valid there, also after a restart. */
async function clientsOf(baseUrl: string, dataFolder: string): Promise<Clients> {
  const issuer = await startIssuer(dataFolder);
  const as = async (name: PersonName) =>
    connect({ baseUrl, token: await issuer.issue(people[name]), exact: true, retries: 0 });
  return {
    administrator: await as('administrator'),
    coordinator: await as('coordinator'),
    north: await as('north'),
    south: await as('south'),
  };
}

function learn(world: World, asked: Asked, outcome: Outcome): void {
  if (outcome.kind === 'acknowledged') {
    world.learn(asked.kind, outcome.record as Versioned<Entities[Kind]>);
  }
  if (outcome.kind === 'in_parts') learnParts(world, asked, outcome.items);
}

/** @throws Error if a step of the set-up was not acknowledged, since nothing can be checked then */
function idIn({ kind, route }: Asked, outcome: Outcome): string {
  if (outcome.kind !== 'acknowledged') throw new Error(`${route}: ${JSON.stringify(outcome)}`);
  const field = new Map<string, unknown>(Object.entries(outcome.record)).get(`${kind}Id`);
  return String(field);
}
