/** The event that a report's title and lead tell: what its head shows as the What, with where and when. None rather than another. */
import { type EventType, fold, type RecordEntity, type RecordEvent, type ReportRecord } from '@cronicar/reader';

/** Length of a report's lead and of its first sentence or so, in UTF-16 units. */
const LEAD = 400;
const OPENING = 160;

export function mainEvent(record: ReportRecord): RecordEvent | undefined {
  const byId = new Map(record.entities.map((entity) => [entity.id, entity]));
  const title = fold(record.report.title ?? '');
  const headline = headlineEnd(record.report.text);
  const opening = openingEnd(record.report.text, headline);
  const isInTitle = ({ actors, recipients }: RecordEvent): boolean => {
    const sides = [...actors, ...recipients].map((id) => byId.get(id));
    return title !== '' && sides.length > 0 && sides.every((side) => side && isNamed(title, side));
  };
  const rank = (event: RecordEvent): number => {
    const sides = [...event.actors, ...event.recipients].map((id) => byId.get(id));
    return (
      (event.trigger[0] < headline ? 5 : event.trigger[0] < opening ? 3 : 0) +
      (event.status === 'happened' || event.status === 'ongoing' ? 2 : 0) +
      (BEFALLING.has(event.type) || event.actors.some((id) => isSomebody(byId.get(id))) ? 2 : 0) +
      (sides.length > 1 && event.actors.length > 0 ? 1 : 0) +
      (isInTitle(event) ? 2 : 0) +
      (event.statement === null ? 1 : 0)
    );
  };
  return record.events
    .filter((event) => event.trigger[0] < (isInTitle(event) ? LEAD : opening))
    .filter((event) => isTold(event) && hasSides(event, byId))
    .sort((a, b) => rank(b) - rank(a) || a.trigger[0] - b.trigger[0])[0];
}

/** End of the first sentence below the headline, or of the next where that one is short. */
function openingEnd(text: string, headline: number): number {
  const least = Math.max(OPENING, headline);
  const end = text.slice(least, LEAD).search(/[.!?…]["”»]?\s/);
  return text.slice(headline, least).search(/[.!?…]["”»]?\s/) >= 0 ? least : end < 0 ? LEAD : least + end;
}

/** What may be, or is not, is not what a report is about: rather none. */
function isTold({ status }: RecordEvent): boolean {
  return status !== 'possible' && status !== 'hypothetical' && status !== 'denied';
}

/** End of the first line where that is a title: short and without a full stop. */
function headlineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end >= 0 && end < OPENING && !/[.!?]$/.test(text.slice(0, end).trim()) ? end : 0;
}

/** What nobody does: told by where and when, or by whom it befalls. */
const BEFALLING: ReadonlySet<EventType> = new Set<EventType>(['+ACCIDENT', '+DISASTER', '+DEATH', '+ELECT']);

/** What a crowd without a name does is news too. */
const CROWDS: EventType = 'PROTEST';

/** Somebody named does it, or it is done to somebody: a flood is no refusal by some persons. */
function hasSides(event: RecordEvent, byId: ReadonlyMap<string, RecordEntity>): boolean {
  if (BEFALLING.has(event.type) || event.actors.some((id) => isSomebody(byId.get(id)))) return true;
  if (event.type === CROWDS && event.actors.length > 0) return true;
  // Told by its object alone: an arrest, a conviction, a dismissal.
  return event.actors.length === 0 && event.recipients.some((id) => isSomebody(byId.get(id)));
}

/** With a name, an office or a state; not `persoane`, `rețea`. */
function isSomebody(entity: RecordEntity | undefined): boolean {
  if (entity === undefined) return false;
  const named = entity.mentions.some((mention) => mention.form === 'name') || /^\p{Lu}/u.test(entity.name);
  return named || entity.country !== null || (entity.kind === 'person' && entity.roles.length > 0);
}

function isNamed(title: string, entity: RecordEntity): boolean {
  return entity.mentions.some(({ text }) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > 3 && title.includes(word)),
  );
}
