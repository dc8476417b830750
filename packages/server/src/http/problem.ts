import { ArchiveError, type ArchiveProblemCode } from '@cronicar/archive';
import type { InputProblem, Problem } from '../api.js';
import { ReadingError } from '../options.js';
import type { ServerWords } from '../words/words.js';

/** What can be wrong with a request, beyond what the archive finds wrong. */
export type RequestProblemCode =
  | 'bad-parameter'
  | 'unknown-parameter'
  | 'bad-body'
  | 'bad-encoding'
  | 'bad-request'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'unsupported-type'
  | 'too-large'
  | 'too-many-requests'
  | 'no-token'
  | 'read-only-server'
  | 'wrong-host'
  | 'wrong-origin'
  | 'bad-report'
  | 'busy'
  | 'reading-timeout'
  | 'stopping'
  | 'internal';

export type ProblemCode = RequestProblemCode | ArchiveProblemCode;

/** Thrown anywhere in a request; answered as problem details in the language of who asks. */
export class RequestProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly about = '',
    readonly more: { readonly field?: string; readonly problems?: readonly InputProblem[] } = {},
  ) {
    super(`${code}: ${about}`);
    this.name = 'RequestProblem';
  }
}

const STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-parameter': 400,
  'unknown-parameter': 400,
  'bad-body': 400,
  'bad-encoding': 400,
  'bad-request': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'unsupported-type': 415,
  'too-large': 413,
  'too-many-requests': 429,
  'no-token': 401,
  'read-only-server': 403,
  'wrong-host': 421,
  'wrong-origin': 403,
  'bad-report': 422,
  'reading-timeout': 422,
  busy: 503,
  stopping: 503,
  internal: 500,
  'unknown-id': 404,
  'ambiguous-id': 409,
  'bad-cursor': 400,
  'bad-date': 400,
  'bad-query': 400,
  'bad-correction': 422,
  'nothing-to-undo': 409,
  exists: 409,
  'read-only': 403,
  locked: 503,
  'disk-full': 507,
  missing: 500,
  'not-an-archive': 500,
  'newer-version': 500,
  'cannot-open': 500,
  damaged: 500,
  watched: 409,
};

/** Every code there is, for the documentation. */
export const PROBLEM_CODES = Object.keys(STATUS) as ProblemCode[];

const MOST_SHOWN = 200;

/** Any error as problem details; `internal` for what nobody foresaw. */
export function problemOf(error: unknown, instance: string, words: ServerWords): Problem {
  const { code, about, more } = known(error);
  const { title, detail } = words.problem(code, shown(about));
  return {
    type: `/api/docs#${code}`,
    title,
    status: STATUS[code],
    code,
    detail,
    instance: shown(instance),
    ...(more.field === undefined ? {} : { field: shown(more.field) }),
    ...(more.problems === undefined ? {} : { problems: more.problems }),
  };
}

interface Known {
  readonly code: ProblemCode;
  readonly about: string;
  readonly more: RequestProblem['more'];
}

function known(error: unknown): Known {
  if (error instanceof RequestProblem) return error;
  if (error instanceof ArchiveError) return { code: error.code, about: error.about, more: {} };
  if (error instanceof ReadingError) return { code: error.code, about: '', more: {} };
  return fromFastify(error as FastifyFault);
}

interface FastifyFault {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly {
    readonly instancePath?: string;
    readonly message?: string;
    readonly keyword?: string;
  }[];
  readonly validationContext?: string;
}

function fromFastify({ code = '', statusCode, validation, validationContext }: FastifyFault): Known {
  if (validation) return fromValidation(validation[0], validationContext);
  const of = (code: ProblemCode): Known => ({ code, about: '', more: {} });
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return of('too-large');
  if (code.startsWith('FST_ERR_CTP_INVALID_MEDIA') || statusCode === 415) return of('unsupported-type');
  if (code === 'FST_ERR_BAD_URL' || statusCode === 414) return of('bad-encoding');
  if (statusCode === 404) return of('not-found');
  if (statusCode === 405) return of('method-not-allowed');
  if (statusCode === 429) return of('too-many-requests');
  if (statusCode === 503) return of('stopping');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return of('bad-body');
  return of('internal');
}

type Fault = NonNullable<FastifyFault['validation']>[number];

function fromValidation(fault: Fault | undefined, context = ''): Known {
  const field = (fault?.instancePath ?? '').replace(/^\//, '').replaceAll('/', '.');
  const body = context === 'body';
  if (fault?.keyword === 'unrecognized_keys' && !body)
    return { code: 'unknown-parameter', about: /"([^"]{1,200})"/.exec(fault.message ?? '')?.[1] ?? '', more: {} };
  return {
    code: body ? 'bad-body' : 'bad-parameter',
    about: [field, fault?.message ?? ''].filter(Boolean).join(': '),
    more: field === '' ? {} : { field },
  };
}

/** As text for people: short, without control characters and marks that turn the writing direction. */
function shown(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '\uFFFD');
  return clean.length > MOST_SHOWN ? `${clean.slice(0, MOST_SHOWN)}…` : clean;
}
