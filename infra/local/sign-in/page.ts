import type { Answer } from '../invoke.ts';
import { people } from '../sample/people.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** No script runs in the page, no page frames it, and its forms lead only here and back to the client. */
function headersFor(formAction: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

const document = (body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Experience Reports: sign in on this machine</title>
${body}
</html>
`;

/** Offers the people of the sample, and any other address; this issuer believes both. */
export function whoPage(request: AuthorizationRequest, fault?: string): Answer {
  const hidden = Object.entries(request)
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${name}" value="${escapeHtml(String(value))}">`,
    )
    .join('\n');
  const buttons = Object.entries(people)
    .map(
      ([name, { email }]) => `<p><button name="email" value="${email}">${name}: ${email}</button>`,
    )
    .join('\n');
  const body = `<h1>Who are you?</h1>
<p>This issuer is for this machine only, and asks for no password.
${fault === undefined ? '' : `<p role="alert">${escapeHtml(fault)}`}
<form method="post">
${hidden}
${buttons}
</form>
<form method="post">
${hidden}
<p><label>Another address <input type="email" name="email" required></label>
<p><label><input type="checkbox" name="administrator" value="yes"> Administrator</label>
<p><button>Sign in</button>
</form>`;
  const formAction = `'self' ${new URL(request.redirect_uri).origin}`;
  return {
    statusCode: fault === undefined ? 200 : 422,
    headers: headersFor(formAction),
    body: document(body),
  };
}

/** Shows the person why a request is refused that must not be answered at the client's address. */
export function refusalPage(faults: readonly string[]): Answer {
  const lines = faults.map((fault) => `<li>${escapeHtml(fault)}`).join('\n');
  const body = `<h1>This request for sign-in is not accepted</h1>\n<ul>\n${lines}\n</ul>`;
  return { statusCode: 400, headers: headersFor("'none'"), body: document(body) };
}
