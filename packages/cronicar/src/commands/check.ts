import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** Looks whether the archive is whole. */
export const run: Run = async (asked) => {
  const { face } = asked;
  const { archive: words } = face.words;
  return withArchive(asked, 'read', async (archive) => {
    const checked = await archive.check();
    if (face.json) await face.printJson(checked);
    else {
      await face.print(...checked.faults.map(({ code, about }) => `${face.ink.bad(words.faults[code])}: ${about}`));
      await face.print(words.checked(checked.reports, checked.versions, checked.faults.length));
    }
    return checked.faults.length === 0 ? EXIT.done : EXIT.notAll;
  });
};
