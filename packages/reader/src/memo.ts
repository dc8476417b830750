/** `make(key)` once per object: for what is derived from rule tables and the like, which never change. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** `make(word)` once per word, for as many words as fit in `most`: texts have the same words again and again. */
export function oncePerWord<Value>(make: (word: string) => Value, most = 20_000): (word: string) => Value {
  const made = new Map<string, Value>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    if (made.size < most) made.set(word, value);
    return value;
  };
}

/** `make(row)` once for each row from 0 to `count`; others are made each time. */
export function oncePerRow<Value extends object>(count: number, make: (row: number) => Value): (row: number) => Value {
  const made = new Array<Value | undefined>(count).fill(undefined);
  return (row) => {
    if (row < 0 || row >= count) return make(row);
    const known = made[row];
    if (known !== undefined) return known;
    const value = make(row);
    made[row] = value;
    return value;
  };
}
