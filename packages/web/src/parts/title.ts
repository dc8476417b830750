import { useEffect } from 'react';

/** Names the page in the browser. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} · Cronicar` : 'Cronicar';
  }, [title]);
}
