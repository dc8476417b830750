/** Flags of commands that ask hosts on the web. */
export const WEB_FLAGS = ['--delay <S>', '--allow-private'] as const;
