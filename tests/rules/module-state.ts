const declaration = /^(?:export )?(const|let|var) (\w+)(?:: (.+?))?(?: = |;)/s;
const readonlyType = /^(?:readonly |Readonly)/;
const collection =
  /^new (?:Map|Set|WeakMap|WeakSet|\w*Array|ArrayBuffer)\b|^\[(?![\s\S]*\] as const$)/;
const mutators =
  'set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|compile';
const globalPattern =
  /^(?:\/[\s\S]*\/[a-z]*[gy][a-z]*|new RegExp\([\s\S]*'[a-z]*[gy][a-z]*',?\s*\))$/;

/** The declarations at the top level of a formatted source, each with its text up to the semicolon. */
function declarationsIn(text: string): readonly string[] {
  const statements = text.split(/^(?=\S)(?![)\]}`])/m);
  return statements.filter((each) => declaration.test(each)).map((each) => each.trim());
}

/**
 * Why each name at the top level of a source is mutable state of its module; none for a source without any. What `sharedCaches` made
 * is its state, not the module's.
 */
export function moduleStateIn(text: string): readonly string[] {
  return declarationsIn(text).flatMap((statement) => {
    const [head = '', keyword, name = '', type] = declaration.exec(statement) ?? [];
    const value = statement.slice(head.length).replace(/;$/, '');
    if (keyword !== 'const') return [`${name} is a ${keyword}`];
    if (value.startsWith('sharedCaches.')) return [];
    if (/^start[A-Z]\w*\(/.test(value)) return [`${name} holds state`];
    if (globalPattern.test(value) && uses(text, name, '\\.(?:test|exec)\\('))
      return [`${name} remembers where it matched`];
    if (isChanged(text, name)) return [`${name} is changed`];
    const isOpen = collection.test(value) && !readonlyType.test(type ?? '');
    return isOpen && head.startsWith('export') ? [`${name} may be changed by others`] : [];
  });
}

function isChanged(text: string, name: string): boolean {
  const member = `(?:\\??\\.\\w+|\\[[^\\]\\n]*\\])`;
  const assignment = `(?:[-+*/%&|^?]{0,2}=(?![=>])|\\+\\+|--)`;
  return (
    uses(text, name, `${member}*\\.(?:${mutators})\\(`) ||
    uses(text, name, `${member}+ ?${assignment}`) ||
    new RegExp(`\\bObject\\.assign\\(${name}\\b`).test(text)
  );
}

function uses(text: string, name: string, how: string): boolean {
  return new RegExp(`(?<![\\w.])${name}${how}`).test(text);
}
