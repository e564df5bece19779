import { now } from '../clock.ts';

/** What was asked for takes longer than the request may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Ends work when its time is over: waiting by a timer, computing by `goOn`, which the work calls often. What was begun outside
 * goes on and is not waited for.
 * @throws OutOfTime
 */
export async function inTime<Result>(
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
