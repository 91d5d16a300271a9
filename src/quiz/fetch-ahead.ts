/** The inline script of a quiz's page: asks for the files named in its `data-ahead`, before style sheets delay the frame. */
export const FETCH_AHEAD = "for (const file of document.currentScript.dataset.ahead.split(' ')) fetch(file, { priority: 'high' })";
