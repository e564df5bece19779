import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../functions/http/answer.ts';
import { replyTo } from '../../../functions/http/replies.ts';
import { examples } from '../../../shared/contract/examples.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';

const asset = examples.Asset as Extract<Answered<'getAsset'>, { status: 200 }>['body'];
const report = examples.Report as Extract<Answered<'getReport'>, { status: 200 }>['body'];
const location = '/projects/p/assets/a';

function reply<Name extends RouteName>(name: Name, answered: Answered<Name>, query: object = {}) {
  return replyTo({ route: routes[name], query }, answered as never);
}

/** `npm run types` fails where a line marked so compiles. */
describe('a handler that answers what its route does not declare does not compile', () => {
  const refused = (_: { readonly [Name in RouteName]?: readonly Answered<Name>[] }) => undefined;

  test.each([
    () =>
      refused({
        getAsset: [
          { status: 200, body: asset },
          { status: 304, etag: '"1"' },
        ],
      }),
    () => refused({ putAsset: [{ status: 201, body: asset, location, replayed: true }] }),
    // @ts-expect-error: no route declares this status
    () => refused({ getAsset: [{ status: 418, body: asset }] }),
    // @ts-expect-error: reading creates nothing
    () => refused({ getAsset: [{ status: 201, body: asset, location }] }),
    // @ts-expect-error: the body of another route
    () => refused({ getAsset: [{ status: 200, body: report }] }),
    // @ts-expect-error: no body at all
    () => refused({ getAsset: [{ status: 200 }] }),
    // @ts-expect-error: a new record without its place
    () => refused({ putAsset: [{ status: 201, body: asset }] }),
    // @ts-expect-error: what is done has no version that the caller could have
    () => refused({ reviewValues: [{ status: 304, etag: '"1"' }] }),
    // @ts-expect-error: what waits says when to ask again
    () => refused({ requestReport: [{ status: 202, body: report, location }] }),
    // @ts-expect-error: a list is never done again
    () => refused({ listAssets: [{ status: 200, body: { items: [] }, replayed: true }] }),
    // @ts-expect-error: a redirection has no body
    () => refused({ getEvidenceContent: [{ status: 303, location, body: {} }] }),
    // @ts-expect-error: the route serves no pictures
    () => refused({ getReference: [{ status: 200, mediaType: 'image/png', content: '' }] }),
    // @ts-expect-error: a page says what may run in it
    () => refused({ getReference: [{ status: 200, mediaType: 'text/html', content: '' }] }),
  ])('%#', (compiles) => {
    expect(compiles()).toBeUndefined();
  });
});

describe('the reply of an answer', () => {
  test('has the version of the record as ETag, and may be kept by its reader alone', () => {
    expect(reply('getAsset', { status: 200, body: asset })).toEqual({
      statusCode: 200,
      headers: {
        'content-type': 'application/json',
        etag: `"${asset.version}"`,
        vary: 'authorization, accept, accept-encoding',
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
      },
      body: `${JSON.stringify(asset)}\n`,
    });
  });

  test('says where a new record is, and that a retry is one', () => {
    const created = { status: 201, body: asset, location } as const;
    expect(reply('putAsset', created).headers).toMatchObject({ location });
    expect(reply('putAsset', created).headers).not.toHaveProperty('idempotency-replayed');
    const replayed = { ...created, replayed: true };
    expect(reply('putAsset', replayed).headers).toMatchObject({ 'idempotency-replayed': 'true' });
  });

  test('links to the next page with what was asked for', () => {
    const body = { items: [], next: 'cursor+1' };
    const { headers } = reply('listAssets', { status: 200, body }, { limit: 2, cursor: 'before' });
    expect(headers?.link).toBe('<?limit=2&cursor=cursor%2B1>; rel="next"');
    const last = reply('listAssets', { status: 200, body: { items: [] } }, { limit: 2 });
    expect(last.headers).not.toHaveProperty('link');
  });

  test('has bytes as base64, with their type and name', () => {
    const pdf = reply('getReportContent', {
      status: 200,
      mediaType: 'application/pdf',
      content: Uint8Array.of(37, 80),
      fileName: 'report.pdf',
      etag: '"abc"',
    });
    expect(pdf).toMatchObject({ body: 'JVA=', isBase64Encoded: true });
    expect(pdf.headers).toEqual({
      'content-type': 'application/pdf',
      etag: '"abc"',
      vary: 'authorization, accept, accept-encoding',
      'cache-control': 'private, no-cache',
      'content-disposition': 'attachment; filename="report.pdf"',
      'x-content-type-options': 'nosniff',
    });
  });

  test('with a link that whoever holds it may follow is kept by nobody', () => {
    expect(reply('getEvidenceContent', { status: 303, location: 'https://a.b/c' }).headers).toEqual(
      {
        location: 'https://a.b/c',
        vary: 'authorization',
        'cache-control': 'no-store',
      },
    );
  });

  test('of a page is text, and kept for some minutes', () => {
    const page = {
      status: 200,
      mediaType: 'text/html',
      content: '<p>',
      contentPolicy: 'p',
    } as const;
    expect(reply('getReference', page).headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept, accept-encoding',
      'cache-control': 'public, max-age=300',
      'content-security-policy': 'p',
      'x-content-type-options': 'nosniff',
    });
  });
});
