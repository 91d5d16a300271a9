/** Where the site is published: what the variable `SITE_URL` says, else `url` in `content/site.yaml`. */
import { siteAddress } from '../files/site-address.ts';
import { plainError } from '../source/plain-error.ts';

/**
 * @param url of `content/site.yaml`
 * @param given what `SITE_URL` says; empty is nothing
 * @returns the address with a slash at its end: `https://host/`, or `https://host/qcn/` for a site below a path of a host
 * @throws an error of one sentence in each language where it is no address of a site
 */
export function publishedSite(url: string, given = process.env.SITE_URL): URL {
	const text = given || url;
	const site = siteAddress(text);
	if (site) return site;
	throw plainError(
		[
			`SITE_URL «${text}» không phải địa chỉ của một trang: viết https://tên-máy-chủ/, hoặc https://tên-máy-chủ/thư-mục/ (chữ không dấu, số, dấu . _ ~ -), không có ? và #`,
			`SITE_URL “${text}” is no address of a site: write https://host/, or https://host/path/ (letters without marks, digits, . _ ~ -), without ? and #`,
		].join('\n'),
	);
}
