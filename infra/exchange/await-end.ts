import { setTimeout as wait } from 'node:timers/promises';

const pauseMilliseconds = 500;

/** Reads something until it is finished. */
export async function awaitEnd<Read>(
  read: () => Promise<Read>,
  isFinished: (read: Read) => boolean,
): Promise<Read> {
  for (;;) {
    const current = await read();
    if (isFinished(current)) return current;
    await wait(pauseMilliseconds);
  }
}
