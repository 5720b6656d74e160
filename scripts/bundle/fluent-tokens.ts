/** In the place of Fluent's own table, which names each of its tokens twice: the CSS variable of a token. */
export const tokens = new Proxy<Readonly<Record<string, string>>>({}, { get: (_, name) => `var(--${String(name)})` });
