import type { Archive, Story } from '@cronicar/archive';

const MOST_STORIES = 200;

/**
 * The archive with the stories that were laid out last, until it changes: laying one out is the dearest of all it does, and
 * a story's page, its reports and its people ask for the same one. Any of a story's reports finds it.
 */
export function rememberStories(archive: Archive): Archive {
  const known = new Map<string, Promise<Story>>();
  let revision: string | undefined;
  const story: Archive['story'] = async (id, asOf) => {
    const now = await archive.revision();
    if (now !== revision) known.clear();
    revision = now;
    const key = (report: string) => `${report} ${asOf ?? ''}`;
    const found = known.get(key(id));
    if (found) return found;
    const laidOut = archive.story(id, asOf);
    known.set(key(id), laidOut);
    try {
      const { reports } = await laidOut;
      if (revision === now) for (const report of reports) known.set(key(report.id), laidOut);
    } catch {
      known.delete(key(id));
    }
    for (const oldest of known.keys()) {
      if (known.size <= MOST_STORIES) break;
      known.delete(oldest);
    }
    return laidOut;
  };
  return { ...archive, story };
}
