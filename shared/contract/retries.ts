import { Refusal } from './refusal.ts';

export type Retrying = {
  /** How often a call is sent again at most, where that is safe; 3 by default. */
  readonly retries?: number | undefined;
};

const firstPauseMilliseconds = 250;
/** Who is told to wait longer is told so, instead of waiting. */
const maxPauseMilliseconds = 20_000;

/** Sends a call, and again while a refusal says that it may succeed, after pauses that grow. @throws Refusal the last one */
export async function withRetries<Answer>(
  attempt: () => Promise<Answer>,
  isSafe: boolean,
  { retries = 3 }: Retrying,
): Promise<Answer> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isTransient = error instanceof Refusal && error.isTransient;
      const pause = isTransient ? pauseOf(error, tried, Math.random()) : undefined;
      if (!isSafe || tried >= retries || pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/**
 * Milliseconds to the next attempt: never before Retry-After, and spread by chance, so that callers who were refused together do not
 * come back together.
 * @param chance between 0 and 1
 */
export function pauseOf(
  { headers, retryAfterSeconds }: Pick<Refusal, 'headers' | 'retryAfterSeconds'>,
  tried: number,
  chance: number,
): number | undefined {
  if (retryAfterSeconds === undefined) return undefined;
  const asked = headers.has('retry-after') ? retryAfterSeconds * 1_000 : 0;
  const pause = asked + chance * firstPauseMilliseconds * 2 ** tried;
  return asked > maxPauseMilliseconds ? undefined : Math.min(pause, maxPauseMilliseconds);
}
