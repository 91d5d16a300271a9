/** Whether a learner can see anything of what plays: some content types neither fail nor show anything. */

/** Elements that show something without text. */
const SHOWING = 'img, svg, canvas, video, audio, iframe, object, embed, input, button, select, textarea';
/** CSS pixels: what is smaller is there for machines. */
const LEAST = 2;

/** Browsers from before 2024 lack `checkVisibility`; what has a size counts as visible there. */
const isVisible = (element: Element): boolean => !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/**
 * @param place the element that the content was attached to
 * @returns true where it shows text, a picture, a control, or an element whose inside cannot be looked into
 */
export function isShown(place: HTMLElement): boolean {
	return [place, ...place.querySelectorAll('*')].some((element) => {
		const { width, height } = element.getBoundingClientRect();
		if (width < LEAST || height < LEAST || !isVisible(element)) return false;
		return hasText(element) || element.matches(SHOWING) || element.localName.includes('-') || getComputedStyle(element).backgroundImage !== 'none';
	});
}
