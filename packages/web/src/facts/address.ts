/** Where the proof of a fact stands: `REPORT/s3` is `/r/REPORT#s3`. */
export function factAddress(id: string): string {
  const cut = id.lastIndexOf('/');
  return cut < 0 ? `/r/${encodeURIComponent(id)}` : `/r/${encodeURIComponent(id.slice(0, cut))}#${id.slice(cut + 1)}`;
}

export function reportAddress(id: string): string {
  return `/r/${encodeURIComponent(id)}`;
}

/** The page of somebody, by name or by an id of /api/people. */
export function personAddress(name: string): string {
  return `/p/${encodeURIComponent(name)}`;
}

/** An address of a page with what it is to show; empty values are left out. */
export function pageAddress(path: string, params: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
