import parser from 'robots-parser';

/** Its own types speak of another module than the one it is. */
const robotsParser = parser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** The name by which robots.txt speaks to this program (RFC 9309, 2.2.1). */
const PRODUCT = 'cronicar';

/** As much of a robots.txt as must be read (RFC 9309, 2.5), in UTF-16 units. */
const MAX_ROBOTS = 500 * 1024;
/** Patterns with wildcards cost their length times that of the address: beyond so many in all, nobody means to be followed. */
const MAX_WILDCARDS = 16 * 1024;

/** What a host lets us ask, and how often. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Seconds between two requests, where it says. */
  readonly crawlDelay: number | undefined;
}

export const ALLOWS_ALL: Robots = { allows: () => true, crawlDelay: undefined };
const ALLOWS_NOTHING: Robots = { allows: () => false, crawlDelay: undefined };

/** Reads the rules for this program, else those for all. */
export function readRobots(origin: string, text: string): Robots {
  const own = ownGroups(text.slice(0, MAX_ROBOTS));
  if (own === null) return ALLOWS_NOTHING;
  const rules = robotsParser(`${origin}/robots.txt`, own);
  const delay = rules.getCrawlDelay(PRODUCT);
  return {
    allows: (url) => rules.isAllowed(url.href, PRODUCT) ?? true,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay >= 0 ? delay : undefined,
  };
}

/**
 * Only the groups that concern us: the parser keeps a copy of each rule for every agent named before it, which a hostile file
 * could make as many as it likes. Null where there is more to compare than anyone needs.
 */
function ownGroups(text: string): string | null {
  const lines: string[] = [];
  let inRules = true;
  let ours = new Set<string>();
  let wildcards = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line
      .slice(colon + 1)
      .replace(/#.*$/, '')
      .trim();
    if (key === 'user-agent') {
      if (inRules) ours = new Set();
      inRules = false;
      const agent = value.toLowerCase().replace(/\/.*$/, '').trim();
      if ((agent === '*' || agent === PRODUCT) && !ours.has(agent)) {
        if (ours.size === 0) lines.push('');
        ours.add(agent);
        lines.push(`user-agent: ${agent}`);
      }
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      inRules = true;
      if (ours.size === 0) continue;
      if (value.includes('*')) wildcards += value.length;
      lines.push(`${key}: ${value}`);
    }
  }
  return wildcards > MAX_WILDCARDS ? null : lines.join('\n');
}
