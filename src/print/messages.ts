/** What is wrong with the file of posters: nothing that other rooms do not know. */
export const names = { posters: { name: 'posters', noun: { vi: 'danh mục áp phích', en: 'list of posters' } } };
