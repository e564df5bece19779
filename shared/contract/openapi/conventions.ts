import { maxJsonBytes } from '../route.ts';

/** What holds for all operations; in the OpenAPI document and so on `/docs`. */
export const conventions = `## Requests and answers

- Send \`Authorization: Bearer TOKEN\` with the ID token of the issuer; its e-mail address must be verified. Who you are in a programme follows from that address.
- Bodies are JSON in UTF-8 with \`Content-Type: application/json\`, at most ${maxJsonBytes} bytes unless an operation says more, without Content-Encoding. A field that is not declared, or stands twice, is refused.
- A record that you may not see does not exist for you: 404. One that you see but may not change is 403.
- JSON is indented for \`Accept: application/json; indent=2\`. Answers above 1 KB are compressed by gzip for those who accept it.
- \`HEAD\` is answered wherever \`GET\` is, with the headers alone.
- Clients ignore fields and headers of an answer that they do not know: later releases add some.

## Versions

- Each record has a \`version\`, which rises by one with each change and is the ETag of its answer: \`ETag: "3"\`.
- To change a record, send \`If-Match\` with the ETag that you read. Without it the answer is 428; if somebody changed the record since, it is 412 with the current ETag, and nothing changed.
- PUT with \`If-None-Match: *\` creates a record under an id that you choose. PUT replaces the whole record: a field that is left out is removed.
- \`PATCH\` takes a JSON merge patch (RFC 7396, \`application/merge-patch+json\`) wherever a record is replaced by PUT: what it does not name stays, null removes a field, or a language of a text.
- GET with \`If-None-Match\` and an ETag that you have answers 304 while it is current. Lists and composed answers have a weak ETag of their content for that.

## Retries

- POST that creates takes an \`Idempotency-Key\`: 1 to 255 visible characters of your own, new for each new request. Sent again with the same request, it has one effect, and the answer is that of the first attempt with \`Idempotency-Replayed: true\`. The same key with another request is refused with 422.
- A change with \`If-Match\`, or a creation by PUT, may be sent again as it is, also without a key: it has one effect.
- After 429 and 503 wait for the seconds in \`Retry-After\`, then send the same request again. After 503 the change may have been made: the retry finds it.

## Pages

- Lists answer \`{ "items": [...], "next": "..." }\`. Send \`next\` as \`cursor\` for the next page, or follow the header \`Link: <...>; rel="next"\`; on the last page both are absent. \`limit\` is 1 to 100, and 50 by default.
- A page may be short, or empty, and still have a next one, where filters or what you may see leave items out.
- A cursor is good for the same caller and the same query only.
- Withdrawn records are left out; \`withdrawn=true\` lists them too, for those who see drafts.

## Problems

- Each refusal is \`application/problem+json\` (RFC 9457). \`type\` is \`/problems/\` and a code that stays the same; at that address is a page that says when it happens and what to do. \`detail\` says what is wrong in this case.
- \`errors\` lists what is wrong where: \`in\` is body, path, query or header, \`pointer\` is a JSON Pointer or the name of the parameter; \`code\` and \`params\` say the same for programs, \`detail\` in English.
- A request that is refused with 4xx changed nothing. \`instance\` names the request; the log has the same id.
- Before a request reaches the service, the gateway may refuse it in a form of its own: handle it by its status.

## Dates and time zones

- A day is \`2020-10-27\`, in the years 1900 to 2199 of the common era. A moment is in UTC: \`2026-11-23T08:00:00.000Z\`. The time of a meeting is on the clock of its own time zone.
- The day of something that has happened is not after today in the time zone of the programme. Where a day may be left out, it is today there.
- \`asOf\` leaves out what is of a later day. \`knownAt\` goes back to a moment: figures and reports as they were known then, without what was recorded or approved later.

## Texts and numbers

- A text is given in one or more languages, keyed by BCP 47 tag: \`{ "en": "Safe water", "zh": "安全饮水" }\`.
- Texts are stored in Unicode NFC, trimmed, without invisible characters that mean nothing. Control characters and those that turn the direction round are refused.
- A change is answered with \`warnings\` where a text has characters that reports cannot print; they never stop it.
- Decimals are strings and exact: \`"4.16"\`. Missing is not zero: a figure that nobody reported has a kind of its own, \`not_reported\`.

## What changes when

- Values, experiences, lessons and summaries are drafts until somebody else approves or publishes them. Drafts are for those who work on them; readers see what is approved or published.
- What a closing contains, a closed programme, an archived project and a concluded meeting do not change until they are reopened with a reason.
- A record that was a mistake is withdrawn with a reason: it counts nowhere, stays in the history, and comes back by PUT.
- A right that was given or taken away takes effect within a minute.
`;

/** The same as docs/api.md. */
export const conventionsPage = `# Conventions of the API

What holds for every call. Each operation is described in [openapi.json](../openapi.json), and readably at \`/docs\` of a running system; what a
later release may change is in [versions of the API](api-versioning.md). This page is written by \`npm run openapi\`.

${conventions}`;
