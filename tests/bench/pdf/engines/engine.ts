import type { Content } from '../content.ts';

/** One way to make a PDF; opened once, then asked for many documents. */
export type Engine = (content: Content) => Promise<Uint8Array>;

/** Everybody has the same Noto Sans: regular for text, bold for headings. Read when asked for. */
export type Fonts = { readonly regular: Buffer; readonly bold: Buffer };

/** What each file of this folder that is an engine exports. */
export type EngineModule = { open(fonts: Fonts): Promise<Engine> };
