package dev.icpgraph.explorer;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person without a mouse.
 *
 * @param explorer the page
 */
record KeyboardOnly(ExplorerPage explorer) {

	private static final int MOST_STOPS = 150;

	/** Presses Tab until an element has the focus, then Enter. */
	void enter(Locator element) {
		reach(element);
		press("Enter");
	}

	/** Presses Tab until a field has the focus, then types. */
	void type(Locator field, String text) {
		reach(field);
		this.explorer.page().keyboard().type(text);
	}

	void press(String key) {
		this.explorer.page().keyboard().press(key);
	}

	void reach(Locator element) {
		assertThat(element).isVisible();
		for (int stop = 0; stop < MOST_STOPS && !isFocused(element); stop++) {
			press("Tab");
		}
		assertThat(isFocused(element)).as("reached by Tab: " + element).isTrue();
		assertThat(element.evaluate("it => getComputedStyle(it).outlineStyle"))
			.as("a person sees where the focus is: " + element)
			.isNotEqualTo("none");
	}

	private static boolean isFocused(Locator element) {
		return (boolean) element.evaluate("it => it === document.activeElement");
	}

}
