/** Colours and weights, as functions over text; without colour each returns what it was given. */
export interface Ink {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly name: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly good: (text: string) => string;
  readonly open: (text: string) => string;
  readonly bad: (text: string) => string;
}

export function makeInk(colour: boolean): Ink {
  // Word by word, so that a line may be broken anywhere without cutting a style in two.
  const style = (code: string, off: string) => (text: string) =>
    colour ? text.replace(/\S+/g, (word) => `\u001b[${code}m${word}\u001b[${off}m`) : text;
  return {
    title: style('1', '22'),
    heading: style('1;34', '22;39'),
    name: style('1', '22'),
    strong: style('1', '22'),
    soft: style('2', '22'),
    good: style('32', '39'),
    open: style('33', '39'),
    bad: style('31', '39'),
  };
}
