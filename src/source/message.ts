/** What a kind of problem says: how grave it is, and in each language what is wrong and what to do. */
export type Message = { level: 'error' | 'warning'; vi: [string, string]; en: [string, string] };

export const error = (vi: [string, string], en: [string, string]): Message => ({ level: 'error', vi, en });
export const warning = (vi: [string, string], en: [string, string]): Message => ({ level: 'warning', vi, en });
