/** The address that a link of the document may lead to: a web page, or a mail address without anything else. */
export function linkAddress(link: string | undefined): string | undefined {
  return link === undefined ? undefined : (webAddress(link) ?? mailAddress(link));
}

/**
 * In 7-bit ASCII, as a PDF needs it (ISO 32000-1, 12.6.4.7): percent-encoded, with the host as `xn--`. Credentials would hide the host
 * that it leads to.
 */
function webAddress(link: string): string | undefined {
  if (!/^https?:\/\/[^\s\p{C}"<>\\^`{|}]+$/iu.test(link) || !URL.canParse(link)) return undefined;
  const { href, username, password } = new URL(link);
  return username === '' && password === '' ? href : undefined;
}

const mail = /^mailto:([^\s\p{C}"<>\\^`{|}@%?&]+)@([\p{L}\p{M}\p{N}.-]+)$/iu;

function mailAddress(link: string): string | undefined {
  const [, name, host] = mail.exec(link) ?? [];
  if (name === undefined || !URL.canParse(`https://${host}/`)) return undefined;
  const ascii = name.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
  return `mailto:${ascii}@${new URL(`https://${host}/`).hostname}`;
}
