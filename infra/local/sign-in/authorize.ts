import { Email } from '../../../shared/domain/programme/member.ts';
import type { Answer } from '../invoke.ts';
import { people } from '../sample/people.ts';
import { AuthorizationRequest, redirectUriWith, refusalOf } from './authorization-request.ts';
import type { Codes } from './codes.ts';
import { refusalPage, whoPage } from './page.ts';

type Parameters = Readonly<Record<string, string>>;

/** Shows the sign-in page. */
export function showPage(query: Parameters): Answer {
  return answerAuthorization(query, (request) => whoPage(request));
}

/** Takes the submitted form, and redirects the browser to the client with a code. */
export function takeForm(form: Parameters, codes: Codes): Answer {
  return answerAuthorization(form, (request) => signIn(request, form, codes));
}

/** Never redirects to an address that was not checked, not even with an error. */
function answerAuthorization(
  parameters: Parameters,
  proceed: (request: AuthorizationRequest) => Answer,
): Answer {
  const parsed = AuthorizationRequest.safeParse(parameters);
  if (!parsed.success) {
    return refusalPage(parsed.error.issues.map(({ path, message }) => `${path}: ${message}`));
  }
  const refusal = refusalOf(parsed.data);
  return refusal ? redirect(redirectUriWith(parsed.data, refusal)) : proceed(parsed.data);
}

function redirect(location: string): Answer {
  return { statusCode: 303, headers: { location, 'cache-control': 'no-store' } };
}

function signIn(request: AuthorizationRequest, form: Parameters, codes: Codes): Answer {
  const email = Email.safeParse(form.email);
  if (!email.success) return whoPage(request, `${form.email} is not an e-mail address`);
  const code = codes.give({
    person: {
      email: email.data,
      groups: groupsOf(email.data, form.administrator === 'yes'),
      ...(request.nonce !== undefined && { nonce: request.nonce }),
    },
    redirectUri: request.redirect_uri,
    challenge: request.code_challenge ?? '',
  });
  return redirect(redirectUriWith(request, { code }));
}

function groupsOf(email: string, administrator: boolean): readonly string[] {
  if (administrator) return people.administrator.groups;
  return email === people.administrator.email ? people.administrator.groups : [];
}
