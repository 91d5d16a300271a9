/** The size of a file as pages say it. */
import { formatNumber } from '../language/format.ts';

/** @returns thousands of bytes, `120 kB`; at least one */
export const sizeSaid = (bytes: number, language: string): string => `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00a0kB`;
