import { makeClientPackage } from './make.ts';

/** `npm run client`: makes the package in `dist/client`, or in the folder that is named behind `--`. */
const folder = process.argv[2] ?? 'dist/client';
makeClientPackage(folder);
process.stdout.write(`The client is in ${folder}; pack it there with npm pack.\n`);
