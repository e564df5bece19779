/** Acts as a browser on the pages of the local issuer: reads a form, fills it in and follows redirects. */
export async function signInAs(
  address: string,
  choice: { readonly email: string; readonly administrator?: 'yes' },
): Promise<Response> {
  const page = await fetch(address);
  const form = new URLSearchParams(hiddenFields(await page.text()));
  for (const [name, value] of Object.entries(choice)) form.set(name, value);
  const target = new URL(address);
  return fetch(`${target.origin}${target.pathname}`, { method: 'POST', body: form });
}

/** The hidden fields of the first form, as a browser reads them. */
export function hiddenFields(html: string): Record<string, string> {
  const [form = ''] = html.match(/<form.*?<\/form>/s) ?? [];
  const fields = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries(
    [...fields].map(([, name = '', value = '']) => [name, unescapeHtml(value)]),
  );
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const unescapeHtml = (text: string) => text.replace(/&(\w+|#39);/g, (_, name) => signs[name] ?? '');
