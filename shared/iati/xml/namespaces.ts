import { escapeAttribute } from './escape.ts';

/**
 * The text of an activity with the namespaces that the root of its file declares for prefixes in it, so that it can stand alone; what it
 * declares itself stays.
 */
export function declareNamespaces(text: string, root: Readonly<Record<string, string>>): string {
  const missing = Object.entries(root).filter(([name]) => {
    const prefix = name.startsWith('xmlns:') ? name.slice(6) : undefined;
    return prefix !== undefined && text.includes(`${prefix}:`) && !startTag(text).includes(name);
  });
  if (missing.length === 0) return text;
  const said = missing.map(([name, uri]) => ` ${name}="${escapeAttribute(uri)}"`).join('');
  return text.replace(/^<[^\s/>]+/, (start) => `${start}${said}`);
}

const startTag = (text: string) => /^<(?:[^>"']+|"[^"]*"|'[^']*')*>/.exec(text)?.[0] ?? '';
