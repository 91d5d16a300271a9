/** The light colours of every copy (`tokens.css`), as a picture needs them; its accent comes with it. */
export const paper = '#ffffff';
export const ink = '#152024';
export const softInk = '#4c5d64';
