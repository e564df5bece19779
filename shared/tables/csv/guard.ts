/** A spreadsheet would run a text that begins so as a formula, or take a sign away; full-width forms as well. */
const guarded = /^['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One apostrophe before a text that needs it. Numbers are not guarded: a spreadsheet shows them as they are. */
export function guard(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** Takes one apostrophe away where `guard` puts one. */
export function removeGuard(text: string): string {
  return text.startsWith("'") && guarded.test(text.slice(1)) ? text.slice(1) : text;
}
