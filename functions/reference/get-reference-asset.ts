import { readFile } from 'node:fs/promises';
import type { Params } from '../../shared/contract/routes.ts';
import type { Answer } from '../http/answer.ts';
import { assetPath } from './asset-path.ts';

type Asset = Params<'getReferenceAsset'>['asset'];

const mediaTypes = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'start.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
} as const satisfies Readonly<Record<Asset, string>>;

/** Starts the page; a separate file because inline scripts are forbidden by its policy. */
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', validatorUrl: null });\n`;

export const getReferenceAsset: Answer<'getReferenceAsset'> = async ({ params: { asset } }) => {
  const content = asset === 'start.js' ? Buffer.from(start) : await readFile(assetPath(asset));
  return { status: 200, mediaType: mediaTypes[asset], content };
};
