import { now } from '../clock.ts';

/** The work would take longer than its request may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Ends work when its time is over: a timer ends waiting, and `goOn`, which the work calls often, ends computing. Calls to stores
 * that are still open are not waited for.
 * @throws OutOfTime
 */
export async function limitTime<Result>(
  milliseconds: number,
  work: (goOn: () => void) => Promise<Result>,
): Promise<Result> {
  const deadline = now().getTime() + milliseconds;
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new OutOfTime()), Math.max(0, milliseconds));
  const goOn = () => {
    if (now().getTime() >= deadline) throw new OutOfTime();
  };
  try {
    return await Promise.race([work(goOn), promise]);
  } finally {
    clearTimeout(timer);
  }
}
