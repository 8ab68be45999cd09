package dev.icpgraph.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A document, independent of its format.
 *
 * @param title title of the document
 * @param subtitle the state it describes
 * @param sections in reading order, without empty ones
 * @param slide whether it has to fit on one slide
 */
record Page(String title, String subtitle, List<Section> sections, boolean slide) {

	Page {
		sections = sections.stream().filter((section) -> !section.isEmpty()).toList();
	}

	/**
	 * Whether it fits on its slide only in small type.
	 */
	public boolean dense() {
		return this.slide && !Slide.NORMAL.holds(this);
	}

	/**
	 * Whether each section of a slide fits in one column.
	 */
	public boolean whole() {
		return this.slide && (dense() ? Slide.DENSE : Slide.NORMAL).holdsWhole(this);
	}

	/**
	 * A section of a page.
	 *
	 * @param heading message of the section
	 * @param text under the heading; may be empty
	 * @param items in reading order
	 * @param table null without a table
	 */
	record Section(String heading, String text, List<Item> items, @Nullable Table table) {

		Section(String heading, List<Item> items) {
			this(heading, "", items, null);
		}

		/**
		 * Whether the section is empty.
		 */
		boolean isEmpty() {
			return this.text.isEmpty() && this.items.isEmpty() && (this.table == null || this.table.rows().isEmpty());
		}

	}

	/**
	 * A line with its label.
	 *
	 * @param label may be empty
	 */
	record Item(String label, String text) {

		Item(String text) {
			this("", text);
		}

	}

	/**
	 * Rows under named columns.
	 */
	record Table(List<Cell> columns, List<Row> rows) {

		/**
		 * The same table without columns in which no row has a text.
		 */
		Table withoutEmptyColumns() {
			int[] filled = IntStream.range(0, this.columns.size())
				.filter((column) -> this.rows.stream().anyMatch((row) -> !row.cells().get(column).text().isEmpty()))
				.toArray();
			return new Table(only(this.columns, filled),
					this.rows.stream().map((row) -> new Row(only(row.cells(), filled))).toList());
		}

		private static List<Cell> only(List<Cell> cells, int[] columns) {
			return Arrays.stream(columns).mapToObj(cells::get).toList();
		}

	}

	/** Cells of one row, left to right. */
	record Row(List<Cell> cells) {
	}

	/**
	 * A text with an optional link.
	 *
	 * @param link address of a web page, else empty
	 */
	record Cell(String text, String link) {

		Cell(String text) {
			this(text, "");
		}

		/**
		 * The same link under another name; without a link, an unchanged cell.
		 */
		Cell called(String name) {
			return this.link.isEmpty() ? this : new Cell(name, this.link);
		}

		/**
		 * Whether the link has a name of its own instead of its address.
		 */
		public boolean named() {
			return !this.link.isEmpty() && !this.text.equals(this.link);
		}

		/**
		 * A web address as a link to itself; other text becomes a cell without a link.
		 */
		static Cell ofAddress(@Nullable String address) {
			String text = (address != null) ? address.strip() : "";
			return new Cell(text, text.matches("https?://[^\\s<>|\"'`\\\\]+") ? text : "");
		}

	}

}
