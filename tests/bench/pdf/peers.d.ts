/** The parts of the other engines that the benchmark uses, so that types check without them installed. */
declare module 'pdfmake' {
  const pdfmake: {
    readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void };
    setFonts(fonts: Readonly<Record<string, object>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}

declare module '@myriaddreamin/typst-ts-node-compiler' {
  export class NodeCompiler {
    static create(options: {
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }): NodeCompiler;
    pdf(
      source: { readonly mainFileContent: string },
      options: { readonly pdfTags: boolean },
    ): Buffer;
    evictCache(maxAge: number): void;
  }
}
