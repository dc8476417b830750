import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { keptAsOf } from './as-of.js';
import { go, useAsOf } from './router.js';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** An address of this app. */
  readonly to: string;
}

/** A link within the app; with a modifier key it is a link like any other. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const address = keptAsOf(to, useAsOf());
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(address);
  };
  return <a href={address} onClick={follow} {...rest} />;
}
