/** The parts that an address gives a pattern (`/r/:id`), decoded; null where it does not fit. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const found = path.replace(/\/$/, '').split('/');
  if (pattern === '/') return path === '/' || path === '' ? {} : null;
  if (wanted.length !== found.length) return null;
  const parts: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const given = found[i] as string;
    if (!part.startsWith(':')) {
      if (part !== given) return null;
      continue;
    }
    try {
      parts[part.slice(1)] = decodeURIComponent(given);
    } catch {
      return null;
    }
    if (given === '') return null;
  }
  return parts;
}
