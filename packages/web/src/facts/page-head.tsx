import type { ReactNode } from 'react';
import { apiUrl, type Params } from '../api/client.js';
import { useTitle } from '../parts/title.js';
import { useAsOf } from '../router/router.js';
import { useFactWords } from './words.js';
import './facts.css';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What the page shows, as the API gives it. */
  readonly data?: { readonly path: string; readonly params?: Params };
}

/** Heading of a page, with the address of its data. */
export function PageHead({ title, lead, data }: PageHeadProps) {
  const words = useFactWords();
  const asOf = useAsOf();
  useTitle(title);
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {data && (
        <p className="meta data-link">
          <a href={apiUrl(data.path, { ...data.params, asOf })}>{words.data}</a>
        </p>
      )}
    </header>
  );
}
