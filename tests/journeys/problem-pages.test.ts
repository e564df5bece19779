import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../shared/contract/routes.ts';
import { fieldCodes } from '../../shared/domain/field-error.ts';
import { type ProblemCode, ProblemDocument, problems } from '../../shared/domain/problem.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(async () => {
  await system.stop();
});

const get = (path: string, accept = '*/*') =>
  fetch(new URL(path, system.url), { headers: { accept } });

const Page = routes.getProblem.success[200].body;

describe('every problem type has a page', () => {
  test.each(Object.keys(problems) as ProblemCode[])('%s', async (code) => {
    const [status, title] = problems[code];
    const asJson = await get(`/problems/${code}`, 'application/json');
    const page = Page.parse(await asJson.json());
    expect(page).toEqual({
      type: `/problems/${code}`,
      status,
      title,
      happensWhen: expect.stringMatching(/^[A-Z].*\.$/),
      whatToDo: expect.stringMatching(/^[A-Z].*\.$/),
      ...(code === 'invalid_request' && { fieldCodes }),
    });
    expect(asJson.headers.get('content-type')).toBe('application/json');

    const asHtml = await get(`/problems/${code}`);
    expect(asHtml.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(asHtml.headers.get('vary')).toBe('accept, accept-encoding');
    const text = textOf(await asHtml.text());
    expect(text).toContain(title);
    expect(text).toContain(`Status ${status}`);
    expect(text).toContain(page.happensWhen.replaceAll('`', ''));
    expect(text).toContain(page.whatToDo.replaceAll('`', ''));
  });
});

test('no two problem types have the same explanation', async () => {
  const pages = await Promise.all(
    Object.keys(problems).map(async (code) => {
      const response = await get(`/problems/${code}`, 'application/json');
      return Page.parse(await response.json());
    }),
  );
  expect(new Set(pages.map(({ happensWhen }) => happensWhen)).size).toBe(pages.length);
});

test('the page of an invalid request explains every code of a field error', async () => {
  const html = await (await get('/problems/invalid_request')).text();
  for (const [code, meaning] of Object.entries(fieldCodes)) {
    expect(html).toContain(`<code>${code}</code>`);
    expect(textOf(html)).toContain(meaning.replaceAll('`', ''));
  }
});

test('the type URI of an answered problem leads to its page', async () => {
  const refused = await get('/programmes');
  const { type, title } = ProblemDocument.parse(await refused.json());
  const page = await get(type);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(`<h1>${title}</h1>`);
});

test.each(['no_such_problem', 'constructor', '__proto__', '%3Cscript%3E'])(
  'there is no page for %s',
  async (code) => {
    const response = await get(`/problems/${code}`);
    const { type } = ProblemDocument.parse(await response.json());
    expect([response.status, type]).toEqual([404, '/problems/not_found']);
  },
);

test('pages run no script, and no other format is served', async () => {
  const page = await get('/problems/not_found');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect((await get('/problems/not_found', 'text/csv')).status).toBe(406);
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
