/** Whether a copy of the site has an address yet: until its publisher gives one, `content/site.yaml` names a place that does not exist. */

/** Names that lead to no site: set aside for examples and tests (RFC 2606, RFC 6761), or this machine's own. */
const NOWHERE = /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org)$|^127\.|^\[::1\]$/;

/**
 * @param address a whole address: `https://quyen-con-nguoi.example`
 * @returns whether nobody can find anything there
 */
export const isPlaceholder = (address: string): boolean => NOWHERE.test(new URL(address).hostname);
