package dev.icpgraph.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document, whatever it is written as.
 *
 * @param title what it is about
 * @param subtitle of which state it is
 * @param sections in reading order; those with nothing in them are left out
 * @param slide whether it is to fit on one slide
 */
record Page(String title, String subtitle, List<Section> sections, boolean slide) {

	Page {
		sections = sections.stream().filter((section) -> !section.isEmpty()).toList();
	}

	/**
	 * A part of it.
	 *
	 * @param heading what it says
	 * @param text under the heading; may be empty
	 * @param items one after the other
	 * @param table null without
	 */
	record Section(String heading, String text, List<Item> items, @Nullable Table table) {

		Section(String heading, List<Item> items) {
			this(heading, "", items, null);
		}

		/**
		 * Whether there is anything under the heading.
		 */
		boolean isEmpty() {
			return this.text.isEmpty() && this.items.isEmpty() && (this.table == null || this.table.rows().isEmpty());
		}

	}

	/**
	 * A line with what it is about before it.
	 *
	 * @param label may be empty
	 */
	record Item(String label, String text) {

		Item(String text) {
			this("", text);
		}

	}

	/**
	 * Rows under the names of their columns.
	 */
	record Table(List<Cell> columns, List<Row> rows) {
	}

	/** Cells beside each other. */
	record Row(List<Cell> cells) {
	}

	/**
	 * A text, with where it leads to.
	 *
	 * @param link address of a web page, else empty
	 */
	record Cell(String text, String link) {

		Cell(String text) {
			this(text, "");
		}

		/**
		 * A web address as its own text; text that is none leads nowhere.
		 */
		static Cell ofAddress(@Nullable String address) {
			String text = (address != null) ? address.strip() : "";
			return new Cell(text, text.matches("https?://[^\\s<>|\"'`\\\\]+") ? text : "");
		}

	}

}
