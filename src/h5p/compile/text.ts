/** Plain text as the HTML fields of H5P content hold it. */

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

export const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

export const paragraph = (text: string): string => `<p>${html(text)}</p>`;
