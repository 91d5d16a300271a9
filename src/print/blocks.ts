/** Blocks of an edition as HTML. */
import { escapeHtml } from '../files/escape.ts';
import type { Block, Code } from './edition.ts';
import { qrSvg } from './qr.ts';

const heading = (title: string): string => (title === '' ? '' : `<h2>${escapeHtml(title)}</h2>`);
const items = (texts: readonly string[]): string => texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
const pairs = (all: readonly { name: string; text: string }[]): string =>
	all.map(({ name, text }) => `<h3>${escapeHtml(name)}</h3><p>${escapeHtml(text)}</p>`).join('');

/** An address as it is read: without what every address begins and ends with. */
const readable = (address: string): string =>
	decodeURI(address)
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '');

/** A code with its name and its address beside it. */
export const codeHtml = ({ address, label }: Code): string =>
	`<div class="code">${qrSvg(address, `${label}: ${readable(address)}`)}<p><span class="strong">${escapeHtml(label)}</span><br><a href="${escapeHtml(address)}">${breakable(readable(address))}</a></p></div>`;

/** An address may be broken behind each slash. */
const breakable = (text: string): string => escapeHtml(text).replaceAll('/', '/<wbr>');

/** How numbers stand beside each other. */
const rowOf = (count: number): string => (count > 4 ? 'three' : count === 4 ? 'row narrow' : 'row');

/** @returns the block as HTML; what follows from data only, no text is markup */
export function blockHtml(block: Block): string {
	switch (block.is) {
		case 'lead':
			return `<p class="lead">${escapeHtml(block.text)}</p>`;
		case 'facts':
			return `<section>${heading(block.title)}${pairs(block.facts)}</section>`;
		case 'list':
			return `<section>${heading(block.title)}<ul>${items(block.items)}</ul></section>`;
		case 'names':
			return `<section>${heading(block.title)}<ul class="names">${items(block.names)}</ul></section>`;
		case 'steps':
			return `<section>${heading(block.title)}<ol>${items(block.steps)}</ol><p class="note">${escapeHtml(block.note)}</p></section>`;
		case 'cases':
			return `<section>${heading(block.title)}${pairs(block.cases)}<p class="note">${escapeHtml(block.note)}</p></section>`;
		case 'phones':
			return `<section class="phones">${heading(block.title)}${block.phones.length === 0 ? `<p>${escapeHtml(block.none)}</p>` : `<ul class="${rowOf(block.phones.length)}">${block.phones.map(({ number, name, details }) => `<li><span class="dial">${escapeHtml(number)}</span> ${escapeHtml(name)} <span class="small">${escapeHtml(details)}</span></li>`).join('')}</ul>`}</section>`;
	}
}
