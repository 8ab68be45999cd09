package dev.icpgraph.table;

/**
 * Counts the characters of an XML element that is read as a whole.
 */
final class OpenElement {

	private final String name;

	private final int most;

	private boolean open;

	private long size;

	OpenElement(String name, int most) {
		this.name = name;
		this.most = most;
	}

	boolean openBy(String tag) {
		if (tag.equals(this.name)) {
			this.open = true;
			this.size = 0;
			return true;
		}
		return false;
	}

	boolean closeBy(String tag) {
		boolean closes = this.open && tag.equals(this.name);
		this.open = this.open && !closes;
		return closes;
	}

	void close() {
		this.open = false;
	}

	void grow(int characters) {
		this.size += characters;
		if (this.open && this.size > this.most) {
			throw WorkbookXml.refused("an element '%s' of more than %,d bytes".formatted(this.name, this.most));
		}
	}

	long size() {
		return this.size;
	}

}
