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

/** Each service is folded, so that the page begins with an overview; an operation has an address of its own. */
const options = {
  url: '/openapi.json',
  dom_id: '#reference',
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 2,
  filter: true,
};

/** Starts the page; a separate file because inline scripts are forbidden by its policy. */
const start = `SwaggerUIBundle(${JSON.stringify(options)});\n`;

export const getReferenceAsset: Answer<'getReferenceAsset'> = async ({ params: { asset } }) => {
  const content = asset === 'start.js' ? Buffer.from(start) : await readFile(assetPath(asset));
  return { status: 200, mediaType: mediaTypes[asset], content };
};
