package dev.icpgraph.table;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.AsyncByteArrayFeeder;
import com.fasterxml.aalto.AsyncXMLInputFactory;
import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.jspecify.annotations.Nullable;

/**
 * Checks the XML in a workbook for content that no spreadsheet program writes and that
 * would make a reader fill memory or never end: entities, deep nesting, endless rows,
 * cells and texts, and references to missing texts. Uses the reader's parser, so that
 * both see the same.
 */
final class WorkbookXml {

	private static final AsyncXMLInputFactory PARSERS = new InputFactoryImpl();

	private static final int DEEPEST = 64;

	private static final int LONGEST_TAG = 1 << 16;

	private static final int LONGEST_TEXT = 1 << 20;

	private static final int LONGEST_ROW = 1 << 23;

	/** Maximum number of columns of a sheet. */
	private static final int MOST_CELLS = 16_384;

	private static final int MOST_LETTERS = 3;

	/** Maximum number of formulas that a reader keeps for other cells. */
	private static final int MOST_FORMULAS = 1_000;

	/**
	 * Maximum number of formats, sheets and parts of the archive, since a reader keeps
	 * them all.
	 */
	private static final int MOST_KEPT = 200_000;

	private static final Set<String> KEPT = Set.of("xf", "numFmt", "sheet", "Relationship", "Override", "Default");

	/** Memory overhead of a text or tag, in bytes. */
	private static final int OVERHEAD = 64;

	private final long mostMemory;

	private final OpenElement row = new OpenElement("row", LONGEST_ROW);

	private final OpenElement cell = new OpenElement("c", LONGEST_TEXT);

	private final OpenElement shared = new OpenElement("si", LONGEST_TEXT);

	private @Nullable AsyncXMLStreamReader<AsyncByteArrayFeeder> parser;

	/** Bytes since the last token ended. */
	private long pending;

	/** Characters since the last tag. */
	private int text;

	private int depth;

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
	 * @param mostMemory maximum memory of the shared texts of cells, in bytes
	 */
	WorkbookXml(long mostMemory) {
		this.mostMemory = mostMemory;
	}

	/**
	 * Starts another part of the workbook.
	 */
	void begin() {
		this.parser = PARSERS.createAsyncForByteArray();
		this.pending = 0;
		this.text = 0;
		this.depth = 0;
		this.row.close();
		this.cell.close();
		this.shared.close();
		this.isIndex = false;
		this.isShared = false;
	}

	/**
	 * Checks the next bytes of a part.
	 * @throws UnreadableFileException if no real workbook has such content
	 */
	void read(byte[] bytes, int length) {
		AsyncXMLStreamReader<AsyncByteArrayFeeder> xml = Objects.requireNonNull(this.parser, "begin() comes first");
		this.pending += length;
		try {
			xml.getInputFeeder().feedInput(bytes, 0, length);
			while (xml.next() != AsyncXMLStreamReader.EVENT_INCOMPLETE) {
				this.pending = 0;
				take(xml);
			}
		}
		catch (XMLStreamException ex) {
			throw new UnreadableFileException(
					"The workbook cannot be read, because its XML is broken or declares entities: save the list as CSV UTF-8");
		}
		if (this.pending > 2 * LONGEST_TAG) {
			throw longTag();
		}
	}

	/**
	 * Checks all parts together.
	 */
	void finish() {
		if (this.highest >= this.sharedTexts) {
			throw refused("a cell whose text is missing");
		}
	}

	private void take(AsyncXMLStreamReader<AsyncByteArrayFeeder> xml) {
		switch (xml.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> open(xml);
			case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
			default -> {
			}
		}
	}

	private void text(char[] characters, int from, int length) {
		this.text += length;
		if (this.text > LONGEST_TEXT) {
			throw refused("a text of more than a million characters");
		}
		grow(length);
		for (int i = from; this.isIndex && i < from + length; i++) {
			if (characters[i] >= '0' && characters[i] <= '9') {
				this.index = Math.min(this.index * 10 + (characters[i] - '0'), Integer.MAX_VALUE);
				this.highest = Math.max(this.highest, this.index);
			}
		}
	}

	private void grow(int characters) {
		this.row.grow(characters);
		this.cell.grow(characters);
		this.shared.grow(characters);
	}

	private void close(String name) {
		this.depth--;
		this.text = 0;
		this.isIndex = false;
		this.row.closeBy(name);
		this.cell.closeBy(name);
		if (this.shared.closeBy(name)) {
			remember(this.shared.size());
		}
	}

	private void open(AsyncXMLStreamReader<AsyncByteArrayFeeder> tag) {
		this.text = 0;
		this.isIndex = false;
		if (++this.depth > DEEPEST) {
			throw refused("elements nested more than %d deep".formatted(DEEPEST));
		}
		int length = 0;
		for (int i = 0; i < tag.getAttributeCount(); i++) {
			length += tag.getAttributeValue(i).length();
		}
		if (length > LONGEST_TAG) {
			throw longTag();
		}
		grow(OVERHEAD + length);
		open(tag.getLocalName(), tag);
	}

	private void open(String name, AsyncXMLStreamReader<AsyncByteArrayFeeder> tag) {
		if (this.cell.openBy(name)) {
			openCell(tag.getAttributeValue(null, "t"), tag.getAttributeValue(null, "r"));
		}
		else if (name.equals("v")) {
			this.isIndex = this.isShared;
			this.index = 0;
		}
		else if (this.row.openBy(name)) {
			this.cells = 0;
		}
		else if (this.shared.openBy(name)) {
			this.sharedTexts++;
			remember(OVERHEAD);
		}
		else if (name.equals("f")) {
			this.formulas += (tag.getAttributeValue(null, "ref") != null) ? 1 : 0;
			if (this.formulas > MOST_FORMULAS) {
				throw refused("more than %,d shared formulas".formatted(MOST_FORMULAS));
			}
		}
		else if (KEPT.contains(name)) {
			keep(tag.getAttributeValue(null, "Target"), tag.getAttributeValue(null, "Type"));
		}
	}

	/**
	 * @param target name of another part, if any
	 * @param type type of that part
	 */
	private void keep(@Nullable String target, @Nullable String type) {
		if (++this.kept > MOST_KEPT) {
			throw refused("more than %,d formats and parts".formatted(MOST_KEPT));
		}
		if (target != null && isDrawing(target) && (type == null || !type.endsWith("/vmlDrawing"))) {
			throw refused("a drawing in place of data");
		}
	}

	/**
	 * Whether a part is a VML drawing, which is often not valid XML and which no reader
	 * of rows opens.
	 */
	static boolean isDrawing(String part) {
		return part.toLowerCase(Locale.ROOT).endsWith(".vml");
	}

	private void openCell(@Nullable String type, @Nullable String reference) {
		if (++this.cells > MOST_CELLS) {
			throw refused("a row with more than %,d cells".formatted(MOST_CELLS));
		}
		if ("d".equals(type)) {
			throw new UnreadableFileException("The workbook writes its dates as text, as 'Strict Open XML' does: "
					+ "save it as an ordinary Excel workbook (.xlsx), or as CSV UTF-8");
		}
		this.isShared = "s".equals(type);
		long letters = (reference == null) ? 0 : reference.chars().takeWhile((it) -> !isDigit(it)).count();
		if (letters > MOST_LETTERS) {
			throw refused("a cell beyond the last possible column");
		}
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	private void remember(long bytes) {
		this.memory += bytes;
		if (this.memory > this.mostMemory) {
			throw new UnreadableFileException("The shared texts of the workbook take more memory than they "
					+ "may: save the list as CSV UTF-8, or raise icpgraph.upload.max-unpacked and the heap");
		}
	}

	private static UnreadableFileException longTag() {
		return refused("a tag of more than %d bytes".formatted(LONGEST_TAG));
	}

	static UnreadableFileException refused(String what) {
		return new UnreadableFileException("The workbook has %s: save the list as CSV UTF-8".formatted(what));
	}

}
