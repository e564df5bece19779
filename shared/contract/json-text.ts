const maxIndent = 8;

/** JSON as it is sent, ended by a newline, so that a shell shows its prompt on a line of its own. */
export function jsonText(body: unknown, accept: string | undefined): string {
  return `${JSON.stringify(body, undefined, indentIn(accept))}\n`;
}

/** The `indent` that `Accept: application/json; indent=2` asks for, to be read by people. */
function indentIn(accept = ''): number {
  const asked = /\/(?:[\w.+-]*\+)?json\s*;[^,]*\bindent=(\d{1,2})\b/i.exec(accept)?.[1];
  return Math.min(Number(asked ?? 0), maxIndent);
}
