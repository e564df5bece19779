import { now } from '../clock.ts';

/** The work has exceeded its time. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Stops work after a time: a timer interrupts waiting; `goOn`, which the work calls often, interrupts computing. Open calls to stores
 * are abandoned.
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
