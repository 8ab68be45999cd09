package dev.icpgraph.document;

import java.util.List;

/**
 * A document ready to be written.
 *
 * @param reader for whom it is
 */
record Document(Reader reader, Page page) {

	String title() {
		return this.page.title();
	}

	String markdown() {
		return PageFormat.MARKDOWN.write(this.page);
	}

	String html() {
		return PageFormat.HTML.write(this.page);
	}

	boolean fits() {
		return warnings().isEmpty();
	}

	List<String> warnings() {
		return Slide.warnings(this.page);
	}

}
