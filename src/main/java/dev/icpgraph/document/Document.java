package dev.icpgraph.document;

import java.util.List;

/**
 * A document that is ready to write.
 *
 * @param reader the reader it is written for
 */
record Document(Reader reader, Page page) {

	public String title() {
		return this.page.title();
	}

	public String markdown() {
		return PageFormat.MARKDOWN.write(this.page);
	}

	public String html() {
		return PageFormat.HTML.write(this.page);
	}

	public boolean fits() {
		return warnings().isEmpty();
	}

	public List<String> warnings() {
		return Slide.warnings(this.page);
	}

}
