package dev.icpgraph.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Recognizes files that programs save under the name of a table although they hold
 * something else, and says how to get a table.
 */
enum ForeignFormat {

	/** Also a workbook with a password. */
	OLD_WORKBOOK(Pattern.compile("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1.*", Pattern.DOTALL),
			"a workbook in the old format .xls, or one with a password: open it, remove the password, and save it as .xlsx"),

	XML_WORKBOOK(starting(
			"<\\?xml[^>]*>.*?(?:<\\?mso-application[^>]*Excel\\.Sheet|urn:schemas-microsoft-com:office:spreadsheet).*"),
			"a workbook as XML, which some programs save as .xls: open it in a spreadsheet program and save it as .xlsx"),

	WEB_PAGE(starting(
			"(?>(?><\\?xml[^>]*>|<!--.*?-->)\\s*+)*+<(?:!doctype\\s+html|html|head|body|meta|title|style|script|table|div|font|center|p)\\b.*"),
			"a web page. If it is an export with the ending .xls or .csv, open it in a spreadsheet program and save it as "
					+ ".xlsx; if it is the page of a login or an error, download the export again. Or save the list"),

	XML(starting("<\\?xml\\b.*"), "XML: export the list as .xlsx"),

	JSON(starting("(?:\\{\\s*\"[^\"]*\"\\s*:|\\[\\s*[\\[{]|\\{\\s*\\}\\s*$).*"), "JSON: export the list as .xlsx"),

	PDF(Pattern.compile("%PDF-.*", Pattern.DOTALL), "a PDF: export the list as .xlsx"),

	RICH_TEXT(Pattern.compile("\\{\\\\rtf.*", Pattern.DOTALL), "a text document: save the table in it as .xlsx");

	private static final int START = 4096;

	private final Pattern start;

	private final String text;

	ForeignFormat(Pattern start, String text) {
		this.start = start;
		this.text = text;
	}

	/**
	 * Refuses a file of such a format. Reads its first bytes.
	 * @throws UnreadableFileException if it has one
	 */
	static void check(Path file) throws IOException {
		byte[] bytes;
		try (InputStream content = Files.newInputStream(file)) {
			bytes = content.readNBytes(START);
		}
		String start = new String(bytes, charset(bytes));
		for (ForeignFormat format : values()) {
			if (format.start.matcher(start).matches()) {
				throw new UnreadableFileException("The file is " + format.text + " or CSV UTF-8");
			}
		}
	}

	private static Charset charset(byte[] bytes) {
		boolean wide = bytes.length > 1 && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
				|| (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
		return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
	}

	private static Pattern starting(String text) {
		return Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*" + text, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	}

}
