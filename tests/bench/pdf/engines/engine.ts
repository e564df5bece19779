import type { Content } from '../content.ts';

/** A way to make PDFs; opened once, then used for many documents. */
export type Engine = (content: Content) => Promise<Uint8Array>;

/** All engines use the same Noto Sans: regular for text, bold for headings. Read on demand. */
export type Fonts = { readonly regular: Buffer; readonly bold: Buffer };

/** The exports of an engine's file in this folder. */
export type EngineModule = { open(fonts: Fonts): Promise<Engine> };
