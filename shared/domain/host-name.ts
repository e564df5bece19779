/** A host name in ASCII, in lower case; a label of another script begins with `xn--` (RFC 5890). */
export const hostName = /([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})/;

/** A host name of any script in ASCII, for instance `xn--fiqs8s` for 中国; what is no host name stays as it is. */
export function inAscii(host: string): string {
  const address = `https://${host}/`;
  const isPlain = /^[\p{L}\p{M}\p{N}.-]+$/u.test(host);
  return isPlain && URL.canParse(address) ? new URL(address).hostname : host;
}
