import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { portReports, reading, type Served, serve } from '../../test/served.js';
import { rememberStories } from './memory.js';

let served: Served;
beforeAll(async () => {
  served = await serve(portReports().slice(0, 2));
});
afterAll(() => served.end());

test('a story is laid out once for all its reports, each day by itself, until the archive changes', async () => {
  const asked = vi.spyOn(served.archive, 'story');
  const archive = rememberStories(served.archive);
  const [a, b] = served.ids as [string, string];
  const story = await archive.story(a);
  expect(story.reports.map(({ id }) => id).sort()).toEqual([a, b].sort());
  expect(await archive.story(b)).toBe(story);
  expect(asked).toHaveBeenCalledTimes(1);
  await archive.story(a, '2026-03-17');
  expect(asked).toHaveBeenCalledTimes(2);
  await expect(archive.story('nothing')).rejects.toThrow('unknown-id');
  await expect(archive.story('nothing')).rejects.toThrow('unknown-id');
  const { prepared } = await reading.read({ bytes: Buffer.from(portReports()[3] as string), name: '-', prepare: true });
  if (prepared) await served.archive.add([prepared]);
  expect(await archive.story(a)).not.toBe(story);
});
