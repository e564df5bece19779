import { fileURLToPath } from 'node:url';
import { type BundlingOptions, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import { standIns } from './stand-ins.ts';

/** Files that are copied with a bundle: the fonts of the PDF engine, or the reference page. */
export type Assets = 'fonts' | 'docs';

const copyScript = fileURLToPath(new URL('copy-assets.ts', import.meta.url));
/** Some libraries still call `require`, which a module has to make for itself. */
const banner =
  "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);";

/**
 * One ES module for each function. The AWS SDK is bundled: what runs is what was tested, not what the runtime has that
 * day.
 */
export function bundlingOf(assets: Assets | undefined): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourceMapMode: SourceMapMode.EXTERNAL,
    sourcesContent: false,
    mainFields: ['module', 'main'],
    externalModules: [],
    bundleAwsSDK: true,
    banner,
    ...(assets === 'fonts' && {
      esbuildArgs: Object.fromEntries(
        Object.entries(standIns).map(([name, path]) => [`--alias:${name}`, path]),
      ),
    }),
    ...(assets && { commandHooks: hooksToCopy(assets) }),
  };
}

function hooksToCopy(assets: Assets): NonNullable<BundlingOptions['commandHooks']> {
  return {
    beforeInstall: () => [],
    beforeBundling: () => [],
    afterBundling: (_inputFolder, outputFolder) => [
      `"${process.execPath}" "${copyScript}" ${assets} "${outputFolder}"`,
    ],
  };
}
