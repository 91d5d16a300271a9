/** `<missing-page>`: of what the page says in several languages, leaves that of the address that was asked for. */
import { sitePath } from '../ui/base.ts';

class MissingPage extends HTMLElement {
	connectedCallback(): void {
		const parts = [...this.querySelectorAll<HTMLElement>('[data-language]')];
		const [, tag] = sitePath(window.location.pathname).split('/');
		const asked = parts.find(({ dataset }) => dataset.language === tag) ?? parts[0];
		for (const part of parts) part.hidden = part !== asked;
		const title = asked?.querySelector('[data-title]');
		const heading = document.querySelector('h1');
		if (!title || !heading || !asked) return;
		heading.textContent = title.textContent;
		document.title = title.textContent ?? '';
		document.documentElement.lang = asked.lang;
		for (const element of [heading.closest('main'), heading]) element?.setAttribute('lang', asked.lang);
		title.remove();
		asked.setAttribute('aria-labelledby', '_top');
	}
}

customElements.define('missing-page', MissingPage);
