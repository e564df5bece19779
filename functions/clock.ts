/** The one place where the time comes in. */
export function now(): Date {
  return new Date();
}
