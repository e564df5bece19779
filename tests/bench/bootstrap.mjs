// What Lambda's Node runtime does at a cold start, and no more: import the handler, then ask for work.
import { request } from 'node:http';
import { pathToFileURL } from 'node:url';

const base = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const call = (path, method) => request(`${base}${path}`, { method }).end();

try {
  const module = await import(pathToFileURL(process.env.HANDLER_FILE).href);
  if (typeof module.handler !== 'function') throw new Error('The bundle has no handler');
  call('/invocation/next', 'GET');
} catch (error) {
  process.stderr.write(`${error}\n`);
  call('/init/error', 'POST');
}
