/** A host that is this machine by name; a web page elsewhere that gets its own name to lead here is not. */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}
