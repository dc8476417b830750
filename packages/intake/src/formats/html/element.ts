/** What is used of a parsed page. The parser's own types need those of browsers. */
import { parseHTML } from 'linkedom';

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  readonly parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly body: PageElement;
  readonly title: string;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function parsePage(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Words of class and id, in lower case: `entry-content wpArticle` gives entry, content, wp, article. */
export function markWords(element: PageElement): string[] {
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 600);
  return marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
