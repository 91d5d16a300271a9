/** Addresses of the site as its pages print them. */
import { isPlaceholder } from '../../reference/placeholder.ts';
import { paperAddress } from './paper-address.ts';

/** Whether anybody finds the site at its address yet. */
export const isPublished = !isPlaceholder(import.meta.env.SITE);

/** @param path an address without its language @returns it without the protocol, and without the host where nobody finds the site yet */
export const printedAddress = (path: string, language: string): string => paperAddress(path, language, import.meta.env.SITE);
