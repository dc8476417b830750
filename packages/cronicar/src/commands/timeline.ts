import { eventBlock } from '../page/story.js';
import { narrowing, text } from './flags.js';
import { printListing } from './listing.js';
import { eventTable } from './rows.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** What happened, the oldest first: over all reports, of one name, or of one story with each event once. */
export const run: Run = async (asked) => {
  const { face, options } = asked;
  const narrowed = narrowing(options, face.words);
  const storyId = text(options, 'story');
  const query = { ...narrowed, with: text(options, 'with'), place: text(options, 'place'), oldestFirst: true };
  return withArchive(asked, 'read', async (archive) => {
    if (storyId === undefined) {
      return printListing(face, await archive.events(query), (events) => eventTable(face, events));
    }
    const story = await archive.story(storyId, narrowed.asOf);
    const dated = story.events
      .filter(({ from }) => from !== null)
      .sort((a, b) => ((a.from as string) < (b.from as string) ? -1 : 1));
    if (face.json) await face.printJson(...dated);
    else if (dated.length === 0) face.tell(face.words.archive.nothing);
    else
      await face.print(
        ...dated.flatMap((event) => [face.ink.soft(event.from as string), ...eventBlock(story, event, face)]),
      );
    return EXIT.done;
  });
};
