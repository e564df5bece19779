/** An id of our form made from a name or reference. */
export function toId(name: string): string {
  const id = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return id === '' ? 'unnamed' : id.slice(0, 64);
}
