import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import decode, { init as initDecoder } from '@jsquash/jpeg/decode.js';
import encode, { init as initEncoder } from '@jsquash/jpeg/encode.js';

/** Four bytes a pixel, by rows: red, green, blue, and one that a photograph does not use. */
export type Pixels = {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** The machine code of MozJPEG, which gives the same bytes on every machine. */
export const codecFiles = ['codec/dec/mozjpeg_dec.wasm', 'codec/enc/mozjpeg_enc.wasm'] as const;
type CodecFile = (typeof codecFiles)[number];

/** Good for print at 200 dpi; more shows no difference there. */
const quality = 82;

let codec: Promise<unknown> | undefined;

/** @throws Error for bytes that are no picture */
export async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  await open();
  return decode(Uint8Array.from(bytes).buffer);
}

export async function encodeJpeg(pixels: Pixels): Promise<Uint8Array> {
  await open();
  return new Uint8Array(await encode(pixels as Parameters<typeof encode>[0], { quality }));
}

function open(): Promise<unknown> {
  codec ??= Promise.all([
    start(initDecoder, 'codec/dec/mozjpeg_dec.wasm'),
    start(initEncoder, 'codec/enc/mozjpeg_enc.wasm'),
  ]);
  return codec;
}

/** The package takes a compiled module as well, which it does not declare; nor do the types of Node. */
function start(init: (module: never) => Promise<void>, file: CodecFile): Promise<void> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: Compiler };
  return init(new WebAssembly.Module(readFileSync(pathOf(file))));
}

type Compiler = { readonly Module: new (code: Uint8Array) => never };

/** Beside the bundle on Lambda, in its package otherwise. */
function pathOf(file: CodecFile): string {
  const bundled = fileURLToPath(new URL(`./${basename(file)}`, import.meta.url));
  return existsSync(bundled) ? bundled : codecPath(file);
}

export function codecPath(file: CodecFile): string {
  return createRequire(import.meta.url).resolve(`@jsquash/jpeg/${file}`);
}
