const KEY = 'cronicar.token';
let token: string | null = read();

/** What allows to write, as `cronicar serve` printed it. Kept until the tab is closed, sent in a header only. */
export function currentToken(): string | null {
  return token;
}

export function changeToken(value: string | null): void {
  token = value;
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // Without storage it is kept in this page only.
  }
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
