/** The addresses of the editor. */

export const EDITOR = '/bien-tap/';
/** Where its files stand on the site. */
export const ASSETS = `${EDITOR}cms/`;
/** Where a server of this computer says what the check finds. */
export const CHECK = `${EDITOR}kiem-tra.json`;
