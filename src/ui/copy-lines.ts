/** `<copy-lines>`: each item of the list in it gets a button that copies the item. Without scripts the texts can be selected. */
import { fill } from '../language/strings.ts';
import { copyOnPress, linesToCopy } from './copy-button.ts';
import { requiredData, requiredElement } from './required.ts';

class CopyLines extends HTMLElement {
	connectedCallback(): void {
		const template = requiredElement<HTMLTemplateElement>(this, 'template');
		for (const [index, item] of this.querySelectorAll('li').entries()) {
			if (item.querySelector('[data-copy]')) continue;
			item.append(template.content.cloneNode(true));
			requiredElement(item, '[data-copy]').setAttribute('aria-label', fill(requiredData(this, 'label'), { number: index + 1 }));
			copyOnPress(this, item, () => linesToCopy(item).join('\n'));
		}
	}
}

customElements.define('copy-lines', CopyLines);
