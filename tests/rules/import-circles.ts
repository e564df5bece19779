type Importing = { readonly path: string; readonly imports: readonly string[] };

/** Import cycles, each as the files in it (Tarjan, 1972). */
export function circlesOf(files: readonly Importing[]): readonly (readonly string[])[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const met = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): void => {
    const number = met.size;
    met.set(path, number);
    lowest.set(path, number);
    open.push(path);
    for (const next of importsOf.get(path) ?? []) {
      if (!importsOf.has(next)) continue;
      if (!met.has(next)) visit(next);
      if (open.includes(next)) lower(path, lowest.get(next));
    }
    if (lowest.get(path) !== number) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1 || importsOf.get(path)?.includes(path)) circles.push(circle);
  };
  const lower = (path: string, to = Number.POSITIVE_INFINITY): void => {
    lowest.set(path, Math.min(lowest.get(path) ?? to, to));
  };
  for (const path of importsOf.keys()) if (!met.has(path)) visit(path);
  return circles;
}
