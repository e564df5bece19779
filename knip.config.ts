import type { KnipConfig } from 'knip';

/** What `npm run unused` looks at: files, exports and dependencies that nothing needs (tests/rules/unused.test.ts). */
const config: KnipConfig = {
  entry: [
    'functions/*/index.ts',
    'infra/app.ts',
    // Taken by the bundler in the place of parts of packages that no function needs.
    'infra/stand-ins/*.ts',
    // Compiled into the package of the client (infra/client-package).
    'shared/contract/caller.ts',
    // Named to the tool of mutation testing.
    'tests/mutants/{embedded-storage,ignore-descriptions,vitest.config}.ts',
    // Loaded by name, each in a process of its own.
    'tests/bench/pdf/engines/*.ts',
    'tests/bench/pdf/first-pdf.ts',
    'tests/bench/scale/function-process.ts',
  ],
  project: ['{shared,functions,infra,tests}/**/*.ts', '*.ts'],
  ignoreDependencies: [
    // Named to the tool of mutation testing.
    '@stryker-mutator/vitest-runner',
    // Their files are read by path: fonts, the page of the documentation, the outlines of countries.
    '@expo-google-fonts/.*',
    'swagger-ui-dist',
    'world-atlas',
    // Types alone, which come with @types/topojson-client.
    'topojson-specification',
    // Other engines, which the benchmark installs beside the project.
    'pdfmake',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  // Validators of PDF and the database in Java, which run where they are installed.
  ignoreBinaries: ['pdfinfo', 'qpdf', 'java'],
  // One value under two names, which say what it is to each who takes it.
  exclude: ['duplicates'],
};

export default config;
