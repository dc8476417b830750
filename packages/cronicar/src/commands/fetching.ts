import type { Item, LinkItem } from '@cronicar/intake';
import type { IntakeSettings } from '../settings.js';

/** What stands at the address of a link, as the items it gives. Until there is a fetcher, the link itself. */
export async function* linksFetched(link: LinkItem, _settings: IntakeSettings): AsyncIterable<Item> {
  yield link;
}
