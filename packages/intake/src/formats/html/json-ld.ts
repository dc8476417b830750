/** What a page says of itself in JSON-LD, as schema.org describes news articles. */
import { decodeEntities, oneLine } from './strings.js';

export interface Described {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
  readonly description: string | null;
  /** True where only subscribers may read the whole of it. */
  readonly paywalled: boolean;
  readonly type: string;
  readonly updates: readonly DescribedUpdate[];
}

/** One entry of a live blog. */
export interface DescribedUpdate {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly body: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** The better the type, the lower its number. */
const TYPES: Readonly<Record<string, number>> = {
  LiveBlogPosting: 0,
  NewsArticle: 1,
  ReportageNewsArticle: 1,
  AnalysisNewsArticle: 1,
  BackgroundNewsArticle: 1,
  OpinionNewsArticle: 1,
  ReviewNewsArticle: 1,
  AskPublicNewsArticle: 1,
  Article: 2,
  SocialMediaPosting: 3,
  BlogPosting: 3,
  Report: 3,
  VideoObject: 4,
  WebPage: 5,
};

const MOST_NODES = 5000;
const MOST_DEPTH = 12;

/** The article a page describes, or null. `pageUrl` chooses between several. */
export function describedArticle(scripts: readonly string[], pageUrl: string | null): Described | null {
  const nodes = scripts.flatMap(nodesOf).slice(0, MOST_NODES);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const ranked = nodes
    .map((node, order) => ({ node, order, rank: rankOf(node), here: isAt(node, pageUrl) }))
    .filter(({ rank }) => rank < 5)
    .sort((a, b) => a.rank - b.rank || +b.here - +a.here || a.order - b.order);
  const best = ranked[0]?.node;
  return best ? describe(best, byId) : null;
}

function describe(node: Node, byId: ReadonlyMap<string, Node>): Described {
  const author = names(node.author ?? node.creator, byId);
  return {
    title: text(node.headline) ?? text(node.name),
    outlet: names(node.publisher ?? node.sourceOrganization, byId),
    author,
    published: text(node.datePublished) ?? text(node.uploadDate) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    language: text(node.inLanguage) ?? text(resolved(node.inLanguage, byId)?.alternateName),
    url: text(node.url) ?? text(node.mainEntityOfPage) ?? text(resolved(node.mainEntityOfPage, byId)?.['@id']),
    body: longText(node.articleBody) ?? longText(node.text),
    description: longText(node.description),
    paywalled: node.isAccessibleForFree === false || /^false$/i.test(String(node.isAccessibleForFree ?? '')),
    type: typesOf(node)[0] ?? '',
    updates: list(node.liveBlogUpdate)
      .map((update) => resolved(update, byId))
      .flatMap((update) => (update ? [describeUpdate(update, byId)] : [])),
  };
}

function describeUpdate(node: Node, byId: ReadonlyMap<string, Node>): DescribedUpdate {
  return {
    title: text(node.headline) ?? text(node.name),
    author: names(node.author, byId),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    body: longText(node.articleBody) ?? longText(node.text),
    url: text(node.url) ?? text(node['@id']),
  };
}

/** All objects of a script, those within others too. What is no JSON is mended where that is easy, else left out. */
function nodesOf(script: string): Node[] {
  const value = parse(script);
  const nodes: Node[] = [];
  const visit = (at: unknown, depth: number): void => {
    if (depth > MOST_DEPTH || nodes.length >= MOST_NODES || at === null || typeof at !== 'object') return;
    if (!Array.isArray(at)) nodes.push(at as Node);
    for (const [key, one] of Object.entries(at))
      if (key !== 'liveBlogUpdate' && key !== 'comment') visit(one, depth + 1);
  };
  visit(value, 0);
  return nodes;
}

function parse(script: string): unknown {
  const trimmed = script
    .replace(/^\s{0,99}(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\s{0,9}\]\]>\s{0,9}\*\/)\s{0,99}$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      // Raw line ends in strings, and commas before a bracket, are the commonest faults.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the fault that is mended
      return JSON.parse(trimmed.replace(/[\u0000-\u001f]/g, ' ').replace(/,\s{0,99}([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

function rankOf(node: Node): number {
  return Math.min(9, ...typesOf(node).map((type) => TYPES[type] ?? 9));
}

function typesOf(node: Node): string[] {
  return list(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^https?:\/\/schema\.org\//, '')] : [],
  );
}

function isAt(node: Node, pageUrl: string | null): boolean {
  if (pageUrl === null) return false;
  const main = node.mainEntityOfPage;
  const addresses = [node.url, node['@id'], main, (main as Node | null | undefined)?.['@id']];
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[#?].*$/, '')
      .replace(/\/+$/, '');
  return addresses.some((address) => typeof address === 'string' && bare(address) === bare(pageUrl));
}

function resolved(value: unknown, byId: ReadonlyMap<string, Node>): Node | null {
  if (typeof value === 'string') return byId.get(value) ?? null;
  const first = Array.isArray(value) ? value[0] : value;
  if (first === null || typeof first !== 'object') return null;
  const node = first as Node;
  const id = node['@id'];
  const other = typeof id === 'string' ? byId.get(id) : undefined;
  return other ? { ...other, ...node } : node;
}

/** Names of persons or organizations, in order, each once. */
function names(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  const found = list(value)
    .slice(0, 20)
    .flatMap((one) => {
      const node = resolved(one, byId);
      const name = node ? text(node.name) : typeof one === 'string' && !/^https?:|^#/.test(one) ? text(one) : null;
      return name ? [name] : [];
    });
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const line = oneLine(decodeEntities(first));
  return line === '' ? null : line.slice(0, 1000);
}

function longText(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
