/** A host name in ASCII, in lower case; a label of another script begins with `xn--` (RFC 5890). */
export const hostName = /([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})/;

/** Converts a host name to ASCII, for instance 中国 to `xn--fiqs8s`; anything else stays as it is. */
export function toAscii(host: string): string {
  const address = `https://${host}/`;
  const isPlain = /^[\p{L}\p{M}\p{N}.-]+$/u.test(host);
  return isPlain && URL.canParse(address) ? new URL(address).hostname : host;
}
