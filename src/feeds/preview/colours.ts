/** The light colours of the site (`tokens.css`), as a picture needs them. */
export const paper = '#ffffff';
export const ink = '#152024';
export const softInk = '#4c5d64';
export const accentInk = '#0f6670';
