import { readFile } from 'node:fs/promises';
import type { Params } from '../../shared/contract/routes.ts';
import type { Answer } from '../http/call.ts';
import { assetPath } from './asset-path.ts';

type Asset = Params<'getReferenceAsset'>['asset'];

const types: Readonly<Record<Asset, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** Starts the page; a file of its own, because the page runs no inline script. */
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', validatorUrl: null });\n`;

export const getReferenceAsset: Answer<'getReferenceAsset'> = async ({ params: { asset } }) => {
  const content = asset === 'start.js' ? Buffer.from(start) : await readFile(assetPath(asset));
  return {
    statusCode: 200,
    headers: {
      'content-type': types[asset],
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    },
    body: content.toString('base64'),
    isBase64Encoded: true,
  };
};
