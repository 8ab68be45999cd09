package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Section;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlideTests {

	private static final int ROOM = 2 * Slide.DENSE.lines() - 2;

	@Test
	void holdsTwoColumnsOfLines() {
		assertThat(Slide.warnings(page(ROOM, "short", true))).isEmpty();
		assertThat(Slide.warnings(page(ROOM + 1, "short", true))).singleElement()
			.asString()
			.startsWith("This takes 61 lines, and 60 of 84 characters fit on a slide")
			.contains("'Signals'");
	}

	@Test
	void setsALongPageInSmallType() {
		assertThat(page(2 * Slide.NORMAL.lines() - 2, "short", true).dense()).isFalse();
		assertThat(page(2 * Slide.NORMAL.lines() - 1, "short", true).dense()).isTrue();
		assertThat(page(100, "short", false).dense()).isFalse();
	}

	@Test
	void movesALineThatAColumnHasNoRoomForToTheNextOne() {
		int half = Slide.DENSE.lines() - 2;
		List<Item> items = new ArrayList<>(Collections.nCopies(half - 1, new Item("short")));
		items.add(new Item("x".repeat(2 * Slide.DENSE.letters() - 2)));
		items.addAll(Collections.nCopies(Slide.DENSE.lines() - 2, new Item("short")));

		assertThat(Slide.DENSE.lines(page(items))).isEqualTo(2 * Slide.DENSE.lines() - 1);
		assertThat(Slide.DENSE.holds(page(items))).isTrue();
		items.add(new Item("short"));
		assertThat(Slide.DENSE.lines(page(items))).isEqualTo(2 * Slide.DENSE.lines());
		assertThat(Slide.DENSE.holds(page(items))).isFalse();
	}

	@Test
	void keepsSectionsWholeWhereBothColumnsHaveRoom() {
		Section half = new Section("Signals", Collections.nCopies(Slide.NORMAL.lines() - 2, new Item("short")));
		Section line = new Section("Size", List.of(new Item("short")));

		assertThat(new Page("P", "", List.of(half, half), true).whole()).isTrue();
		assertThat(new Page("P", "", List.of(line, half, line), true).whole()).isFalse();
		assertThat(page(Slide.NORMAL.lines(), "short", true).whole()).isFalse();
		assertThat(page(1, "short", false).whole()).isFalse();
	}

	@Test
	void leavesLessRoomUnderALongTitle() {
		Page page = page(ROOM, "short", true);

		assertThat(Slide.DENSE.holds(new Page("P".repeat(80), "", page.sections(), true))).isFalse();
		assertThat(Slide.DENSE.holds(new Page("P", "x".repeat(200), page.sections(), true))).isFalse();
	}

	@Test
	void countsALongLineAsOftenAsItWraps() {
		assertThat(Slide.NORMAL.lines(page(1, "x".repeat(74), true))).isEqualTo(3);
		assertThat(Slide.NORMAL.lines(page(1, "x".repeat(76), true))).isEqualTo(4);
		assertThat(Slide.NORMAL.lines(page(1, "物".repeat(40), true))).isEqualTo(4);
	}

	@Test
	void doesNotLimitOtherPages() {
		assertThat(Slide.warnings(page(500, "short", false))).isEmpty();
	}

	private static Page page(List<Item> items) {
		return new Page("P", "", List.of(new Section("Signals", items)), true);
	}

	private static Page page(int items, String text, boolean slide) {
		return new Page("P", "", List.of(new Section("Signals", Collections.nCopies(items, new Item(text)))), slide);
	}

}
