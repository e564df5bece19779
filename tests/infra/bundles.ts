import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { decodeJwt } from 'jose';
import { loadSample } from '../../infra/local/sample/load.ts';
import { people } from '../../infra/local/sample/people.ts';
import { textOf } from '../local/pdf-text.ts';
import { startSystem } from '../local/system.ts';
import { synthesisedBundles } from './synthesised.ts';

/**
 * Runs each bundle of `npm run synth`, copied to a folder without packages, on a real event and the embedded stores. Only this
 * finds a font or a page that was not copied with a bundle, before AWS does.
 */
type Handler = (event: object, context: object) => Promise<APIGatewayProxyStructuredResultV2>;

/** The part of Lambda's context that the functions use: the remaining time in milliseconds. */
const context = { getRemainingTimeInMillis: () => 29_000 };

const folder = mkdtempSync(join(tmpdir(), 'experience-reports-bundles-'));
const system = await startSystem();
const token = await system.issueToken(people.coordinator);
try {
  const { programmeId, projectIds } = await loadSample(system);
  const projectId = projectIds.myanmar ?? '';
  await answers('reference', event('GET', '/docs/{asset}', { asset: 'swagger-ui.css' }), 200);
  await answers('reference', event('GET', '/openapi.json', {}), 200);
  await answers('reference', event('GET', '/problems/{code}', { code: 'not_found' }), 200);
  await answers('programmes', event('GET', '/programmes/{programmeId}', { programmeId }), 200);
  await answers('outcomes', event('GET', '/projects/{projectId}/results', { projectId }), 200);
  await answers('evidence', event('GET', '/projects/{projectId}/evidence', { projectId }), 200);
  await answers(
    'exchange',
    event('GET', '/programmes/{programmeId}/imports', { programmeId }),
    200,
  );
  await answers('experiences', event('GET', '/projects/{projectId}/lessons', { projectId }), 200);
  await answers('history', event('GET', '/projects/{projectId}/history', { projectId }), 200);
  await answers('evaluations', event('GET', '/projects/{projectId}/assets', { projectId }), 200);
  await answers(
    'meetings',
    event('GET', '/programmes/{programmeId}/meetings', { programmeId }),
    200,
  );
  const asked = {
    ...event('POST', '/programmes/{programmeId}/reports', { programmeId }),
    body: '{"kind":"experience_sharing"}',
  };
  const { reportId } = JSON.parse((await answers('reports', asked, 201)).body ?? '');
  const download = event('GET', '/reports/{reportId}/content', { reportId });
  const pdf = await answers('reports', download, 200);
  const text = await textOf(new Uint8Array(Buffer.from(pdf.body ?? '', 'base64')));
  if (!text.includes('1,282')) throw new Error('The report of the bundle lacks its figures');
  await load('sweep').then((handler) => handler({}, context));
  await load('render-report').then((handler) => handler({ Records: [] }, context));
  await load('run-import').then((handler) => handler({ Records: [] }, context));
  await load('run-export').then((handler) => handler({ Records: [] }, context));
  process.stdout.write('Every bundle answered, and the report it made was read\n');
} finally {
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function load(name: string): Promise<Handler> {
  const bundle = synthesisedBundles().get(name);
  if (bundle === undefined) throw new Error(`There is no bundle of ${name}`);
  cpSync(bundle, join(folder, name), { recursive: true });
  const { handler } = await import(pathToFileURL(join(folder, name, 'index.mjs')).href);
  return handler;
}

async function answers(
  name: string,
  given: object,
  status: number,
): Promise<APIGatewayProxyStructuredResultV2> {
  const reply = await (await load(name))(given, context);
  if (reply.statusCode === status) return reply;
  throw new Error(`The bundle of ${name} answered ${reply.statusCode}: ${reply.body}`);
}

function event(
  method: string,
  path: string,
  pathParameters: Readonly<Record<string, string>>,
): object {
  const claims = Object.entries(decodeJwt(token)).map(([name, claim]) => [name, String(claim)]);
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path.replace(/\{(\w+)\}/g, (_, name) => pathParameters[name] ?? ''),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    pathParameters,
    isBase64Encoded: false,
    requestContext: {
      requestId: 'bundle',
      http: { method, path },
      authorizer: { jwt: { claims: Object.fromEntries(claims) } },
    },
  };
}
