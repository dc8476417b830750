/** Words that can't be packed into nothing, the same for the same seed. */
export function noise(seed: number): string {
  let state = seed + 1;
  const word = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  return Array.from({ length: 800 }, word).join(' ');
}
