import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** Copies the archive into a new file, while others read and add. */
export const run: Run = async (asked) => {
  const { args, face } = asked;
  const [target] = args;
  return withArchive(asked, 'read', async (archive, path) => {
    await archive.backup(target);
    if (face.json) await face.printJson({ archive: path, backup: target });
    else await face.print(face.words.archive.backedUp(target));
    return EXIT.done;
  });
};
