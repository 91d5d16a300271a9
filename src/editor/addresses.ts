/** The addresses of the editor. */

export const EDITOR = '/bien-tap/';
/** Where its files stand on the site. */
export const ASSETS = `${EDITOR}cms/`;
/** Where a server of this computer says what the check finds. */
export const CHECK_FILE = 'kiem-tra.json';
export const CHECK = EDITOR + CHECK_FILE;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', woff2: 'font/woff2' };
/** @returns the media type of one of its files */
export const typeOf = (file: string): string => types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
