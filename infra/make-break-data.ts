import { mkdirSync, writeFileSync } from 'node:fs';
import { icuLicence } from './break-data/icu-files.ts';
import { icuRules } from './break-data/icu-rules.ts';
import { icuWords } from './break-data/icu-words.ts';
import { packedRules } from './break-data/packed-rules.ts';
import { packedWords } from './break-data/packed-words.ts';

/** Makes the tables that say where lines may end, for `npm run breaks`. */
const folder = new URL('../shared/pdf/linebreak/tables/', import.meta.url);
const lists = { lao: 'laodict', khmer: 'khmerdict', burmese: 'burmesedict', thai: 'thaidict' };
const isChinese = (word: string) => /^\p{Script=Han}+$/u.test(word);

mkdirSync(folder, { recursive: true });
write('lines.rules', packedRules(icuRules('line.brk')));
write('letters.rules', packedRules(icuRules('char.brk')));
for (const [script, list] of Object.entries(lists))
  write(`${script}.words`, packedWords(icuWords(`${list}.dict`)));
write(
  'chinese.words',
  packedWords(new Map([...icuWords('cjdict.dict')].filter(([word]) => isChinese(word)))),
);
write('LICENSE', `${icuLicence()}\n`);

function write(name: string, contents: Uint8Array | string): void {
  writeFileSync(new URL(name, folder), contents);
}
