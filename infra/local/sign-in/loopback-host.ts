/** Whether a Host header names this machine. Another name may belong to a web page that points it here (DNS rebinding). */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}
