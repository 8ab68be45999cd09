package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Section;

/**
 * The space on a 16:9 slide in two columns. A heading takes two lines, including the
 * space above it, and stays with the first line below it. A paragraph that does not fit
 * in a column moves to the next one as a whole.
 *
 * @param lines lines per column
 * @param letters characters per line
 */
record Slide(int lines, int letters) {

	static final Slide NORMAL = new Slide(24, 76);

	/** Small type, for a page that is too long for {@link #NORMAL}. */
	static final Slide DENSE = new Slide(30, 84);

	private static final int TITLE_LETTERS = 70;

	private static final int SUBTITLE_LETTERS = 150;

	/** First character of the scripts whose letters are about as wide as high. */
	private static final char FIRST_WIDE = '\u1100';

	/**
	 * Whether a page fits.
	 */
	boolean holds(Page page) {
		return columns(page) <= 2;
	}

	/**
	 * Whether a page fits without breaking a section over both columns.
	 */
	boolean holdsWhole(Page page) {
		int first = 0;
		int second = 0;
		for (Section section : page.sections()) {
			boolean fits = second == 0 && first + lines(section) <= room(page);
			first += fits ? lines(section) : 0;
			second += fits ? 0 : lines(section);
		}
		return Math.max(first, second) <= room(page);
	}

	/**
	 * Suggestions if the page fits in no size; empty if it fits.
	 */
	static List<String> warnings(Page page) {
		List<String> warnings = new ArrayList<>();
		if (page.slide() && !DENSE.holds(page)) {
			String longest = page.sections()
				.stream()
				.max(Comparator.comparingInt(DENSE::lines))
				.map(Section::heading)
				.orElse("");
			warnings.add("This takes " + DENSE.lines(page) + " lines, and " + 2 * DENSE.room(page) + " of "
					+ DENSE.letters() + " characters fit on a slide: drop or shorten some of '" + longest + "' first.");
		}
		return warnings;
	}

	/**
	 * Number of lines that a page takes in one column.
	 */
	int lines(Page page) {
		return page.sections().stream().mapToInt(this::lines).sum();
	}

	private int lines(Section section) {
		return 2 + wrapped(section.text()) + section.items().stream().mapToInt(this::lines).sum();
	}

	private int lines(Item item) {
		return wrapped(item.label() + ": " + item.text());
	}

	/**
	 * Lines of a column under the title.
	 */
	private int room(Page page) {
		return this.lines - 2 * (wrapped(page.title(), TITLE_LETTERS) - 1)
				- Math.max(0, wrapped(page.subtitle(), SUBTITLE_LETTERS) - 1);
	}

	/**
	 * Number of columns that a page takes.
	 */
	private int columns(Page page) {
		int columns = 1;
		int used = 0;
		for (Section section : page.sections()) {
			int heading = 2 + wrapped(section.text());
			for (Item item : section.items()) {
				int taken = heading + lines(item);
				if (used + taken > room(page)) {
					columns++;
					used = 0;
				}
				used += taken;
				heading = 0;
			}
			used += heading;
		}
		return columns;
	}

	private int wrapped(String text) {
		return wrapped(text, this.letters);
	}

	private static int wrapped(String text, int letters) {
		long width = text.chars()
			.map((letter) -> ((letter >= FIRST_WIDE && letter < '\u2000') || letter > '\u2e80') ? 2 : 1)
			.sum();
		return (int) ((width + letters - 1) / letters);
	}

}
