import { storyLines } from '../page/story.js';
import { date } from './flags.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** One story: who reports it and from whom, what happened, who said what, where reports disagree, what was promised. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const asOf = date(options, '--as-of', face.words);
  return withArchive(asked, 'read', async (archive) => {
    const story = await archive.story(args[0], asOf);
    if (face.json) await face.printJson(story);
    else await face.print(...storyLines(story, face));
    return EXIT.done;
  });
};
