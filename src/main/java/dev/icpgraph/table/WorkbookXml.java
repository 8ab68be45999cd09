package dev.icpgraph.table;

/**
 * Looks through the XML in a workbook for shapes that no spreadsheet program writes and
 * for which a reader would fill memory or never end: entities, deep nesting, endless
 * rows, cells and texts, and references to texts that are not there.
 */
final class WorkbookXml {

	private static final int DEEPEST = 64;

	private static final int LONGEST_TEXT = 1 << 20;

	private static final int LONGEST_ROW = 1 << 23;

	/** Columns of a sheet. */
	private static final int MOST_CELLS = 16_384;

	private static final int MOST_LETTERS = 3;

	/** Formulas that a reader keeps for other cells. */
	private static final int MOST_FORMULAS = 1_000;

	/** Formats, sheets and parts of the archive, which a reader keeps. */
	private static final int MOST_KEPT = 200_000;

	/** Bytes that a text takes in memory besides its characters. */
	private static final int TEXT_OVERHEAD = 64;

	private final long mostMemory;

	private final XmlTag tag = new XmlTag();

	private final OpenElement row = new OpenElement("row", LONGEST_ROW);

	private final OpenElement cell = new OpenElement("c", LONGEST_TEXT);

	private final OpenElement shared = new OpenElement("si", LONGEST_TEXT);

	private boolean inTag;

	/** Number of bytes before the present ones. */
	private long position;

	private int depth;

	/** Bytes since the last tag. */
	private int text;

	private int cells;

	private boolean isShared;

	private boolean isIndex;

	private long index;

	private long highest = -1;

	private long sharedTexts;

	private long memory;

	private int formulas;

	private int kept;

	/**
	 * @param mostMemory bytes that the texts which cells share may take in memory
	 */
	WorkbookXml(long mostMemory) {
		this.mostMemory = mostMemory;
	}

	/**
	 * Begins another part of the workbook.
	 */
	void begin() {
		this.inTag = false;
		this.depth = 0;
		this.text = 0;
		this.row.close();
		this.cell.close();
		this.shared.close();
		this.isIndex = false;
		this.isShared = false;
	}

	/**
	 * Looks at the next bytes of a part.
	 * @throws UnreadableFileException if no workbook is like this
	 */
	void read(byte[] bytes, int length) {
		int i = 0;
		while (i < length) {
			if (this.inTag) {
				this.inTag = !this.tag.ends(bytes[i++]);
				if (!this.inTag) {
					end(this.position + i);
				}
			}
			else {
				int from = i;
				while (i < length && bytes[i] != '<') {
					i++;
				}
				text(bytes, from, i);
				this.inTag = i < length;
				this.tag.begin();
				i++;
			}
		}
		this.position += length;
		check(this.position);
	}

	/**
	 * Checks the parts together.
	 */
	void finish() {
		if (this.highest >= this.sharedTexts) {
			throw refused("a cell whose text is not there");
		}
	}

	private void text(byte[] bytes, int from, int to) {
		this.text += to - from;
		if (this.text > LONGEST_TEXT) {
			throw refused("a text of more than a million characters");
		}
		for (int i = from; i < to; i++) {
			byte it = bytes[i];
			if (it == 0) {
				throw refused("text in another encoding than UTF-8");
			}
			if (this.isIndex && it >= '0' && it <= '9') {
				this.index = Math.min(this.index * 10 + (it - '0'), Integer.MAX_VALUE);
				this.highest = Math.max(this.highest, this.index);
			}
		}
	}

	/**
	 * @param position of the first byte after the tag
	 */
	private void end(long position) {
		check(position);
		this.text = 0;
		this.isIndex = false;
		if (this.tag.closes()) {
			this.depth--;
			this.row.closeBy(this.tag);
			this.cell.closeBy(this.tag);
			if (this.shared.closeBy(this.tag)) {
				remember(position - this.shared.start());
			}
		}
		else {
			open(position);
			this.depth += this.tag.opens() ? 1 : 0;
			if (this.depth > DEEPEST) {
				throw refused("elements nested more than %d deep".formatted(DEEPEST));
			}
		}
	}

	private void check(long position) {
		this.row.check(position);
		this.cell.check(position);
		this.shared.check(position);
	}

	private void open(long position) {
		if (this.cell.openBy(this.tag, position)) {
			openCell();
		}
		else if (this.tag.isNamed("v")) {
			this.isIndex = this.isShared;
			this.index = 0;
		}
		else if (this.row.openBy(this.tag, position)) {
			this.cells = 0;
		}
		else if (this.shared.openBy(this.tag, position)) {
			this.sharedTexts++;
			remember(TEXT_OVERHEAD);
		}
		else if (this.tag.isNamed("f")) {
			this.formulas += this.tag.keepsFormula() ? 1 : 0;
			if (this.formulas > MOST_FORMULAS) {
				throw refused("more than %,d shared formulas".formatted(MOST_FORMULAS));
			}
		}
		else if (this.tag.isOneOf("xf", "numFmt", "sheet", "Relationship", "Override", "Default")
				&& ++this.kept > MOST_KEPT) {
			throw refused("more than %,d formats and parts".formatted(MOST_KEPT));
		}
	}

	private void openCell() {
		if (++this.cells > MOST_CELLS) {
			throw refused("a row with more than %,d cells".formatted(MOST_CELLS));
		}
		int type = this.tag.value('t');
		this.isShared = type >= 0 && this.tag.at(type) == 's' && this.tag.at(type + 1) != 't';
		int reference = this.tag.value('r');
		int letters = 0;
		while (reference >= 0 && isLetter(this.tag.at(reference + letters))) {
			letters++;
		}
		if (letters > MOST_LETTERS || (reference >= 0 && this.tag.at(reference + letters) == '&')) {
			throw refused("a cell beyond the last column that there can be");
		}
	}

	private void remember(long bytes) {
		this.memory += bytes;
		if (this.memory > this.mostMemory) {
			throw new UnreadableFileException("The texts that cells of the workbook share take more memory than they "
					+ "may: save the list as CSV UTF-8, or raise icpgraph.upload.max-unpacked and the heap");
		}
	}

	private static boolean isLetter(byte it) {
		return (it >= 'A' && it <= 'Z') || (it >= 'a' && it <= 'z') || it == '$';
	}

	static UnreadableFileException refused(String what) {
		return new UnreadableFileException("The workbook has %s: save the list as CSV UTF-8".formatted(what));
	}

	/**
	 * Counts the bytes of an element that is read as a whole.
	 */
	private static final class OpenElement {

		private final String name;

		private final int most;

		private boolean open;

		private long start;

		OpenElement(String name, int most) {
			this.name = name;
			this.most = most;
		}

		boolean openBy(XmlTag tag, long position) {
			boolean opens = tag.isNamed(this.name);
			if (opens) {
				this.open = tag.opens();
				this.start = position;
			}
			return opens;
		}

		boolean closeBy(XmlTag tag) {
			boolean closes = this.open && tag.isNamed(this.name);
			this.open = this.open && !closes;
			return closes;
		}

		void close() {
			this.open = false;
		}

		void check(long position) {
			if (this.open && position - this.start > this.most) {
				throw refused("an element '%s' of more than %,d bytes".formatted(this.name, this.most));
			}
		}

		long start() {
			return this.start;
		}

	}

}
