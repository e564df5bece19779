import { type CallOptions, type Client, Refusal } from '../../../shared/contract/client.ts';
import type { RouteName } from '../../../shared/contract/routes.ts';

export type Speakers = Readonly<
  Record<
    'administrator' | 'coordinator' | 'secondCoordinator' | 'implementer' | 'guangxi' | 'sichuan',
    Client
  >
>;

/** Creates a record by POST; one that an earlier load created is the same. @returns the last part of its address */
export async function createUnlessThere<Name extends RouteName>(
  client: Client,
  name: Name,
  options: CallOptions<Name> & { readonly idempotencyKey: string },
): Promise<string> {
  const { headers } = await client.call(name, options);
  return headers.get('location')?.split('/').at(-1) ?? '';
}

/** Creates a record by PUT, unless an earlier load, or somebody since, has written it. */
export function putUnlessThere<Name extends RouteName>(
  client: Client,
  name: Name,
  options: CallOptions<Name>,
): Promise<void> {
  return stepFrom(client, name, { ...options, ifNoneMatch: '*' });
}

/** Takes a step from the version it names, unless the record has gone on since. */
export async function stepFrom<Name extends RouteName>(
  client: Client,
  name: Name,
  options: CallOptions<Name>,
): Promise<void> {
  try {
    await client.call(name, options);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.status !== 412) throw error;
  }
}
