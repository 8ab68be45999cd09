package dev.icpgraph.table;

/**
 * A tag of an XML document, from {@code <} to {@code >}, gathered byte by byte.
 */
final class XmlTag {

	private static final int LONGEST = 1 << 16;

	private final byte[] bytes = new byte[LONGEST];

	private int length;

	private int nameStart;

	private int nameEnd;

	/** The quote that is open, 0 outside quotes. */
	private byte quote;

	void begin() {
		this.length = 0;
		this.quote = 0;
	}

	/**
	 * Takes the next byte.
	 * @return whether it ends the tag
	 * @throws UnreadableFileException if no workbook has such a tag
	 */
	boolean ends(byte it) {
		if (it == '>' && isWhole()) {
			findName();
			return true;
		}
		if (this.length == LONGEST) {
			throw new UnreadableFileException(
					"The workbook has a tag of more than %d bytes: save the list as CSV UTF-8".formatted(LONGEST));
		}
		this.bytes[this.length++] = it;
		if (this.length == 2 && this.bytes[0] == '!' && it != '-' && it != '[') {
			throw new UnreadableFileException(
					"The workbook declares XML entities, which no spreadsheet program does: save the list as CSV UTF-8");
		}
		if ((it == '"' || it == '\'') && isElement() && (this.quote == 0 || this.quote == it)) {
			this.quote = (this.quote == 0) ? it : 0;
		}
		return false;
	}

	/**
	 * Whether it opens an element that another tag closes.
	 */
	boolean opens() {
		return isElement() && this.bytes[0] != '/' && this.bytes[this.length - 1] != '/';
	}

	boolean closes() {
		return this.length > 0 && this.bytes[0] == '/';
	}

	/**
	 * Whether the element has this name, without its prefix.
	 */
	boolean isNamed(String name) {
		return this.nameEnd - this.nameStart == name.length() && startsWith(name, this.nameStart);
	}

	private void findName() {
		this.nameStart = closes() ? 1 : 0;
		int end = this.nameStart;
		while (end < this.length && this.bytes[end] > ' ' && this.bytes[end] != '/') {
			this.nameStart = (this.bytes[end] == ':') ? end + 1 : this.nameStart;
			end++;
		}
		this.nameEnd = end;
	}

	boolean isOneOf(String... names) {
		for (String name : names) {
			if (isNamed(name)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether it is a formula that readers keep for other cells, those of {@code ref}.
	 */
	boolean keepsFormula() {
		for (int i = 1; i < this.length; i++) {
			if (this.bytes[i - 1] <= ' ' && startsWith("ref", i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The place of the first byte of the value of an attribute with a short name; -1
	 * without it.
	 */
	int value(char name) {
		byte open = 0;
		for (int i = 1; i + 1 < this.length; i++) {
			byte it = this.bytes[i];
			if (open != 0) {
				open = (it == open) ? 0 : open;
			}
			else if (it == '"' || it == '\'') {
				open = it;
			}
			else if (it == name && this.bytes[i - 1] <= ' ') {
				int next = i + 1;
				while (next < this.length && (this.bytes[next] <= ' ' || this.bytes[next] == '=')) {
					next++;
				}
				if (next < this.length && (this.bytes[next] == '"' || this.bytes[next] == '\'')) {
					return next + 1;
				}
			}
		}
		return -1;
	}

	byte at(int place) {
		return (place < this.length) ? this.bytes[place] : 0;
	}

	/** Comments, text in CDATA and instructions may hold {@code >}. */
	private boolean isWhole() {
		if (this.length == 0 || isElement()) {
			return this.quote == 0;
		}
		if (this.bytes[0] == '?') {
			return this.bytes[this.length - 1] == '?';
		}
		return startsWith("!--", 0) ? this.length > 4 && startsWith("--", this.length - 2)
				: startsWith("]]", this.length - 2);
	}

	private boolean isElement() {
		return this.length > 0 && this.bytes[0] != '!' && this.bytes[0] != '?';
	}

	private boolean startsWith(String text, int from) {
		for (int i = 0; i < text.length(); i++) {
			if (from < 0 || at(from + i) != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

}
