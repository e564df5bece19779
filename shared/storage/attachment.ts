/** The name to save a file under: in plain ASCII for old programs, and whole beside it where that differs (RFC 6266, 4.3). */
export function attachment(name: string): string {
  const ascii = name.replace(/[^A-Za-z0-9._-]/g, '_');
  const whole = ascii === name ? '' : `; filename*=UTF-8''${percentEncoded(name)}`;
  return `attachment; filename="${ascii}"${whole}`;
}

/** As RFC 8187 wants it: `encodeURIComponent` leaves `'()*` as they are. */
function percentEncoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
