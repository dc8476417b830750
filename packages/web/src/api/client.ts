import type { Problem } from '@cronicar/server/api';
import { currentSettings } from '../settings/settings.js';
import { currentToken } from '../settings/token.js';

/** Values of the parameters of an address; empty ones are left out, lists are written several times. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** The server answered with a problem, or not at all (`offline`). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    message: string,
    readonly problem: Problem | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** `/api/events?actor=…`, for a request as for a link to the data of a page. */
export function apiUrl(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return `/api/${path}${text === '' ? '' : `?${text}`}`;
}

export function get<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  return ask<T>(apiUrl(path, params), { signal });
}

/** Sends what needs the token. */
export function send<T>(method: 'POST' | 'DELETE', path: string, body?: unknown, params: Params = {}): Promise<T> {
  const token = currentToken();
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  if (body !== undefined) headers['content-type'] = 'application/json';
  return ask<T>(apiUrl(path, params), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function ask<T>(url: string, { headers, ...init }: RequestInit): Promise<T> {
  const { locale } = currentSettings();
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { accept: 'application/json', 'accept-language': locale, ...headers },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, 'offline', '', '');
  }
  const text = await response.text();
  const body = parsed(text);
  if (response.ok && body !== undefined) return body as T;
  const problem = isProblem(body) ? body : null;
  throw new ApiError(
    response.status,
    problem?.code ?? 'unexpected',
    problem?.title ?? `${response.status} ${response.statusText}`,
    problem?.detail ?? '',
    problem,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}
