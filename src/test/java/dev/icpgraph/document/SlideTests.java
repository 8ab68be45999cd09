package dev.icpgraph.document;

import java.util.Collections;
import java.util.List;

import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Section;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlideTests {

	private static final int ROOM = 2 * Slide.LINES - 2;

	@Test
	void holdsTwoColumnsOfLines() {
		assertThat(Slide.warnings(page(ROOM, "short", true))).isEmpty();
		assertThat(Slide.warnings(page(ROOM + 1, "short", true))).singleElement()
			.asString()
			.startsWith("This takes 49 lines, and 48 of 76 letters fit on a slide")
			.contains("'Signals'");
	}

	@Test
	void countsALongLineAsOftenAsItWraps() {
		assertThat(Slide.lines(page(1, "x".repeat(Slide.LETTERS - 2), true))).isEqualTo(3);
		assertThat(Slide.lines(page(1, "x".repeat(Slide.LETTERS), true))).isEqualTo(4);
	}

	@Test
	void isNoConcernOfWhatIsNoSlide() {
		assertThat(Slide.warnings(page(500, "short", false))).isEmpty();
	}

	private static Page page(int items, String text, boolean slide) {
		return new Page("P", "", List.of(new Section("Signals", Collections.nCopies(items, new Item(text)))), slide);
	}

}
