import { type RefCallback, useCallback, useState } from 'react';

/** Pixels before it is in sight. */
const AHEAD = '300px';

/** Whether an element has ever been about to come into sight: what is costly to load waits for that. */
export function useSeen<T extends Element>(): readonly [RefCallback<T>, boolean] {
  const [isSeen, setSeen] = useState(false);
  const observe = useCallback((element: T | null) => {
    if (!element) return;
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && setSeen(true), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [observe, isSeen];
}
