import { openPdf } from '../../local/pdf-text.ts';
import { median, milliseconds, type Table } from '../table.ts';
import type { Content } from './content.ts';
import { declarationText, type Language, type Order } from './declaration-text.ts';
import type { Engine } from './engines/engine.ts';
import { runInterleaved, type Times } from './run-interleaved.ts';
import { reportOf } from './standard-report.ts';

const languages: readonly Language[] = ['English', 'Chinese', 'Lao', 'Khmer', 'Burmese'];
const orders: readonly Order[] = ['as written', 'shuffled'];

/** Our engine on the standard report in every language, in turn. */
export async function compareLanguages(
  engine: Engine,
  timing: { readonly rounds: number; readonly warmUps: number },
): Promise<Table> {
  const contentOf = (language: Language, order: Order, round: number): Content =>
    reportOf(declarationText(language, round, order), round);
  const contenders = languages.flatMap((language) =>
    orders.map((order) => {
      const contents = Array.from({ length: timing.rounds + timing.warmUps }, (_, round) =>
        contentOf(language, order, round),
      );
      return {
        name: nameOf(language, order),
        run: (round: number) => engine(contents[round] ?? contentOf(language, order, round)),
      };
    }),
  );
  const times = await runInterleaved(contenders, timing);
  const rows = languages.map(async (language) => {
    const content = contentOf(language, 'as written', 0);
    const bytes = await engine(content);
    const pages = (await openPdf(bytes)).numPages;
    return [
      language,
      ...orders.flatMap((order) => timesOf(times, language, order)),
      (bytes.length / 1024).toFixed(0),
      String(pages),
      String(lettersOf(content)),
    ];
  });
  return {
    title: 'PDF: the standard report in each language, ours',
    note: `The same report with text of the Universal Declaration of Human Rights. All have the same parts and the same share of the declaration, so their content is equivalent; the size depends on the script. ${timing.rounds} rounds, all languages in turn, starting at another place of the declaration each time, so its words and sentences are cached. “Shuffled” puts its words into a new order each round, so that every stretch is looked up in the dictionary again. Ratios are of minimums.`,
    columns: [
      'language',
      'median ms',
      'minimum ms',
      'x English',
      'shuffled: median ms',
      'minimum ms',
      'x English',
      'KB',
      'pages',
      'letters of headings and paragraphs',
    ],
    rows: await Promise.all(rows),
  };
}

const nameOf = (language: Language, order: Order) => `${language}, ${order}`;

function timesOf(times: Times, language: Language, order: Order): readonly string[] {
  const of = (which: Language) => times.get(nameOf(which, order)) ?? [];
  const least = Math.min(...of(language));
  const ratio = least / Math.min(...of('English'));
  return [milliseconds(median(of(language))), milliseconds(least), ratio.toFixed(2)];
}

function lettersOf({ parts }: Content): number {
  return parts
    .flatMap((part) => (part.part === 'heading' || part.part === 'paragraph' ? [part.text] : []))
    .reduce((sum, text) => sum + text.length, 0);
}
