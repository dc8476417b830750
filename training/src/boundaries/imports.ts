/** An import or re-export of a module. */
export interface Import {
  readonly specifier: string;
  /** Only types come through it, so that nothing of the other module runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

const FROM = /^[ \t]*(?:import|export)\s+([^;'"]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const named = [...code.matchAll(FROM)].map((match) => ({
    specifier: match[2],
    typeOnly: isTypeOnly(match[1]),
    line: lineAt(match.index),
  }));
  const bare = [...code.matchAll(BARE)].map((match) => ({
    specifier: match[1] ?? match[2],
    typeOnly: false,
    line: lineAt(match.index),
  }));
  return [...named, ...bare];
}

/** Comments become blanks, so that offsets and lines stay. */
export function withoutComments(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|[\s;{}(),])\/\/[^\n]*/g, blank);
}

function isTypeOnly(clause: string): boolean {
  if (clause.startsWith('type ')) return true;
  const names = /^\{([\s\S]*)\}$/
    .exec(clause)?.[1]
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
}
