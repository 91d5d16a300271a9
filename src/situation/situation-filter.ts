/** `<situation-filter>`: links to groups of people show in this page the situations of the group, say how many there are, and keep the choice in the address. */
import { fill } from '../language/strings.ts';
import { requiredData } from '../ui/required.ts';

/** The parameter of the address that holds the id of the group. */
const PARAMETER = 'nhom';

class SituationFilter extends HTMLElement {
	connectedCallback(): void {
		for (const item of this.querySelectorAll<HTMLElement>('.situation-filter li')) item.hidden = false;
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-group]') : null;
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const { group = '' } = link.dataset;
			this.#narrow(group);
			history.pushState(null, '', group === '' ? location.pathname : `?${new URLSearchParams({ [PARAMETER]: group })}`);
		});
		const byAddress = () => this.#narrow(new URLSearchParams(location.search).get(PARAMETER) ?? '');
		window.addEventListener('popstate', byAddress);
		byAddress();
	}

	/** Hides what is not of a group. @param asked its id; everything is shown where there is none of that id */
	#narrow(asked: string): void {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-group]')];
		const chosen = links.some(({ dataset }) => dataset.group === asked) ? asked : '';
		for (const link of links) {
			if (link.dataset.group === chosen) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const cards = [...this.querySelectorAll<HTMLElement>('[data-groups]')].flatMap((mark) => {
			const item = mark.closest('li');
			return item ? [{ item, groups: (mark.dataset.groups ?? '').split(' ') }] : [];
		});
		for (const { item, groups } of cards) item.hidden = chosen !== '' && !groups.includes(chosen);
		for (const section of this.querySelectorAll('section')) section.hidden = !section.querySelector('.card-list > li:not([hidden])');
		const left = cards.filter(({ item }) => !item.hidden).length;
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = fill(requiredData(this, 'count'), { count: left, all: cards.length });
	}
}

customElements.define('situation-filter', SituationFilter);
