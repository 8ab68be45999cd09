package dev.icpgraph.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small workbooks as spreadsheet programs write them.
 */
public final class Workbooks {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private Workbooks() {
	}

	/**
	 * A workbook of one sheet.
	 * @param rows the XML of its rows; style 1 is a date, style 2 a share
	 * @param shared the XML of the texts that its cells share
	 */
	public static byte[] of(String rows, String shared) {
		return zip(parts(rows, shared));
	}

	/**
	 * A workbook of two sheets; the first is hidden.
	 */
	public static byte[] withHidden(String rows) {
		Map<String, String> parts = parts(rows, "");
		parts.put("xl/workbook.xml",
				"<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Notes' sheetId='2' state='hidden' r:id='rId2'/>"
					.formatted(MAIN, RELATIONS)
						+ "<sheet name='List' sheetId='1' r:id='rId1'/><sheet name='More' sheetId='3' r:id='rId2'/></sheets></workbook>");
		return zip(parts);
	}

	public static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public static Map<String, String> parts(String rows, String shared) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml",
				("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
						+ "<Override PartName='/xl/workbook.xml' ContentType='%1$ssheet.main+xml'/>"
						+ "<Override PartName='/xl/sharedStrings.xml' ContentType='%1$ssharedStrings+xml'/>"
						+ "<Override PartName='/xl/styles.xml' ContentType='%1$sstyles+xml'/></Types>")
					.formatted(TYPE));
		parts.put("xl/workbook.xml",
				"<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='List' sheetId='1' r:id='rId1'/></sheets></workbook>"
					.formatted(MAIN, RELATIONS));
		parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
						+ "<Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
						+ "<Relationship Id='rId2' Target='worksheets/sheet2.xml'/></Relationships>");
		parts.put("xl/styles.xml",
				"<styleSheet xmlns='%s'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs></styleSheet>"
					.formatted(MAIN));
		parts.put("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, shared));
		parts.put("xl/worksheets/sheet1.xml",
				"<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
		parts.put("xl/worksheets/sheet2.xml",
				"<worksheet xmlns='%s'><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData></worksheet>"
					.formatted(MAIN));
		return parts;
	}

}
