package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The space on a slide: two columns of {@value #LINES} lines with {@value #LETTERS}
 * characters each. A heading takes two lines, for the space above it.
 */
final class Slide {

	static final int LINES = 24;

	static final int LETTERS = 76;

	private Slide() {
	}

	/**
	 * Number of lines that a page takes in one column.
	 */
	static int lines(Page page) {
		return page.sections().stream().mapToInt(Slide::lines).sum();
	}

	/**
	 * Suggestions when the page does not fit; none when it fits.
	 */
	static List<String> warnings(Page page) {
		List<String> warnings = new ArrayList<>();
		int lines = lines(page);
		if (page.slide() && lines > 2 * LINES) {
			String longest = page.sections()
				.stream()
				.max((one, other) -> Integer.compare(lines(one), lines(other)))
				.map(Page.Section::heading)
				.orElse("");
			warnings.add("This takes " + lines + " lines, and " + 2 * LINES + " of " + LETTERS
					+ " letters fit on a slide: drop or shorten some of '" + longest + "' first.");
		}
		return warnings;
	}

	private static int lines(Page.Section section) {
		return 2 + wrapped(section.text().length())
				+ section.items()
					.stream()
					.mapToInt((item) -> wrapped(item.label().length() + 2 + item.text().length()))
					.sum();
	}

	private static int wrapped(int letters) {
		return (letters + LETTERS - 1) / LETTERS;
	}

}
