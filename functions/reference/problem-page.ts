import type { ProblemGuidance } from '../../shared/domain/problem-guidance.ts';

/** The page loads and runs nothing and may not be framed. */
export const contentPolicy =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

type Explained = ProblemGuidance & {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly fieldCodes?: Readonly<Record<string, string>>;
};

export function problemPage(explained: Explained): string {
  const { type, title, status, happensWhen, whatToDo, fieldCodes } = explained;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}: Experience Reports</title>
<main>
<h1>${escapeText(title)}</h1>
<p>Status ${status}, type <code>${escapeText(type)}</code></p>
<h2>When it happens</h2>
<p>${escapeText(happensWhen)}</p>
<h2>What to do</h2>
<p>${escapeText(whatToDo)}</p>
${fieldCodes ? codeList(fieldCodes) : ''}<p><a href="/docs">Reference of the API</a></p>
</main>
</html>
`;
}

/** What the codes of field errors mean. */
function codeList(codes: Readonly<Record<string, string>>): string {
  const terms = Object.entries(codes).map(
    ([code, meaning]) => `<dt><code>${code}</code></dt>\n<dd>${escapeText(meaning)}</dd>\n`,
  );
  return `<h2>Codes of field errors</h2>\n<dl>\n${terms.join('')}</dl>\n`;
}

/** Escapes text of ours; text between backticks is code. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}
