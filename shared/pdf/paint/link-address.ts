/** The address that a link of the document may lead to: a web page, or a mail address without anything else. */
export function linkAddress(link: string | undefined): string | undefined {
  return link === undefined ? undefined : (webAddress(link) ?? mailAddress(link));
}

/** In 7-bit ASCII, as a PDF needs it (ISO 32000-1, 12.6.4.7): percent-encoded, with the host as `xn--`. */
function webAddress(link: string): string | undefined {
  const isWeb = /^https:\/\/[^\s\p{C}"<>\\^`{|}]+$/iu.test(link) && URL.canParse(link);
  return isWeb ? new URL(link).href : undefined;
}

function mailAddress(link: string): string | undefined {
  return /^mailto:[\x21-\x24\x26-\x3E\x40-\x7E]+$/i.test(link) ? link : undefined;
}
