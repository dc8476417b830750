import { useTitle } from '../../parts/title.js';

export function HomePage() {
  useTitle(null);
  return (
    <div className="column">
      <h1>Cronicar</h1>
    </div>
  );
}
