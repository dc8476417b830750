import { Link } from '../router/link.js';
import { personAddress } from './address.js';

interface WhoProps {
  readonly entities: readonly { readonly name: string; readonly country?: string | null }[];
}

/** Names with a comma, each to its page; names of any direction of writing keep to themselves. */
export function Who({ entities }: WhoProps) {
  return entities.map(({ name }, i) => (
    // Two of one name are told apart by where they stand.
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
    <span key={`${name}${i}`}>
      {i > 0 && ', '}
      <Link className="name" to={personAddress(name)}>
        <bdi>{name}</bdi>
      </Link>
    </span>
  ));
}
