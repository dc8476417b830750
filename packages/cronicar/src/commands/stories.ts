import type { StoryListed } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { table } from '../page/table.js';
import { narrowing, whole } from './flags.js';
import { printListing } from './listing.js';
import type { Face } from './run-face.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

const MOST_REPORTS = 10_000;

/** Stories, the newest first; as JSON each in full. */
export const run: Run = async (asked) => {
  const { face, options } = asked;
  const least = whole(options, '--least', [1, MOST_REPORTS], face.words);
  const query = { ...narrowing(options, face.words), least };
  return withArchive(asked, 'read', async (archive) => {
    const listing = await archive.stories(query);
    if (!face.json) return printListing(face, listing, (stories) => storyTable(face, stories));
    for (const { id } of listing.items) await face.printJson(await archive.story(id, query.asOf));
    if (listing.next !== null) face.tell(face.words.archive.more(listing.next));
    return EXIT.done;
  });
};

function storyTable({ words, ink, width }: Face, stories: readonly StoryListed[]): string[] {
  const { columns } = words.archive;
  return table(
    [
      { title: columns.day, ink: ink.soft },
      { title: columns.title, flexible: true, ink: ink.strong },
      { title: columns.reports, right: true },
      { title: columns.outlets, right: true },
      { title: columns.origins, right: true },
      { title: columns.id, ink: ink.soft },
    ],
    stories.map((story) => ({
      cells: [
        story.from === story.until ? story.from : `${story.from} – ${story.until}`,
        clean(story.title ?? story.id),
        String(story.reports),
        String(story.outlets),
        String(story.independentOrigins),
        story.id,
      ],
    })),
    ink,
    width,
  );
}
