import { type Archive, ArchiveError, openArchive } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { DEFAULT_ARCHIVE } from './flags.js';
import { archivePath } from './run-face.js';
import { type Asked, EXIT } from './spec.js';

/**
 * Opens the archive, does the work and closes it. What is wrong with the archive, or with what was asked of it, is told in
 * words; anything else is a fault of ours and thrown.
 */
export async function withArchive(
  { options, face }: Asked,
  mode: 'read' | 'write' | 'make',
  work: (archive: Archive, path: string) => Promise<number>,
): Promise<number> {
  const path = archivePath(options, DEFAULT_ARCHIVE);
  let archive: Archive | undefined;
  try {
    archive = await openArchive(path, { mode });
    return await work(archive, path);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    face.tell(`cronicar: ${clean(face.words.archive.problem(error.code, error.about))}`);
    return EXIT.notAll;
  } finally {
    await archive?.close();
  }
}
