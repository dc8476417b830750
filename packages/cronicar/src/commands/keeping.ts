import type { Archive, Prepared } from '@cronicar/archive';
import { isError, type Problem } from '@cronicar/intake';
import type { Keep, Kept } from '@cronicar/intake/web';
import { makeReportPreparing } from './preparing.js';

/** Takes reports that came from the web into the archive, those that come together in one transaction. */
export function makeKeep(archive: Archive, world: string | undefined): Keep {
  const prepareReport = makeReportPreparing(world, archive.knows);
  return async (items) => {
    const kept: Kept[] = [];
    const ready: { readonly index: number; readonly prepared: Prepared }[] = [];
    for (const [index, { report, origin }] of items.entries()) {
      const url = report.url ?? null;
      const { prepared, known, problems } = await prepareReport(report, url ?? origin);
      const told = problems as readonly Problem[];
      kept[index] = { url, id: known?.id ?? null, outcome: known ? 'known' : 'not-read', problems: told };
      if (prepared && !told.some(isError)) ready.push({ index, prepared });
    }
    const added = ready.length > 0 ? await archive.add(ready.map(({ prepared }) => prepared)) : [];
    for (const [i, { index }] of ready.entries()) kept[index] = { ...(kept[index] as Kept), ...added[i] };
    return kept;
  };
}
