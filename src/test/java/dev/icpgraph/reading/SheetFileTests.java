package dev.icpgraph.reading;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.importer.Workbooks;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class SheetFileTests {

	private static final String HEADER = """
			<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Since</t></is></c>
			<c r="D1" t="inlineStr"><is><t>Orders</t></is></c></row>""";

	private static final String SHARED = "<si><t>Account</t></si><si><r><t>Go</t></r><r><t>od to work with</t></r></si>"
			+ "<si><t>lumen.example</t></si>";

	@Test
	void aSheetIsReadAsItsCsvWouldBe() {
		PlannedFile read = PlannedFile.ofBytes("customers.xlsx",
				Workbooks.of(
						HEADER + """
								<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>0.125</v></c><c r="C2" s="1"><v>42731</v></c><c r="D2"><v>1250</v></c></row>
								<row r="4"><c r="A4" t="str"><f>LOWER("X.EXAMPLE")</f><v>x.example</v></c><c r="D4"><v>3E0</v></c></row>
								<row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="D5"><v>7</v></c></row>""",
						SHARED));

		assertThat(read.plan().why()).isEqualTo("The file is named after customers");
		assertThat(read.all(RowKind.CUSTOMERS)).containsExactly(
				Map.of("account", "lumen.example", "goodToWorkWith", 0.125, "since", "2016-12-27", "orders", 1250L),
				Map.of("account", "x.example", "orders", 3L));
		assertThat(read.faults()).containsExactly("5 account MISSING");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			#,##0 "€"            | 1200000 €
			[$€-407] #,##0.00    | 1200000 €
			_-[$£-809]* #,##0.00 | 1200000 £
			#,##0 [$CHF]         | 1200000 CHF
			"$"#,##0             | 1200000
			#,##0.0,,"M"         | 1200000
			000000000            | 001200000
			""")
	void aNumberKeepsTheCurrencyAndTheZerosThatItsFormatShows(String format, String text) {
		Map<String, String> parts = Workbooks
			.parts("""
					<row r="1"><c r="A1" t="inlineStr"><is><t>domain</t></is></c><c r="B1" t="inlineStr"><is><t>city</t></is></c></row>
					<row r="2"><c r="A2" t="inlineStr"><is><t>lumen.example</t></is></c><c r="B2" s="1"><v>1200000</v></c></row>""",
					"");
		parts.put("xl/styles.xml", """
				<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
				<numFmts count="1"><numFmt numFmtId="164" formatCode="%s"/></numFmts>
				<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"""
			.formatted(format.replace("\"", "&quot;")));

		assertThat(PlannedFile.ofBytes("accounts.xlsx", Workbooks.zip(parts)).only(RowKind.ACCOUNTS))
			.containsEntry("city", text);
	}

	@Test
	void anIdThatTheSpreadsheetHasRoundedIsRefused() {
		PlannedFile read = PlannedFile.ofBytes("accounts.xlsx", Workbooks.of("""
				<row r="1"><c r="A1" t="inlineStr"><is><t>account</t></is></c></row>
				<row r="2"><c r="A2"><v>123456789012345680</v></c></row>
				<row r="3"><c r="A3"><v>123456789012345</v></c></row>""", ""));

		assertThat(read.faults()).containsExactly("2 account SCIENTIFIC_NOTATION");
		assertThat(read.values(RowKind.ACCOUNTS, "account")).containsExactly("123456789012345");
	}

	@Test
	void daysThatASheetOnlyCountsAreDates() {
		PlannedFile read = PlannedFile.ofBytes("customers.xlsx", Workbooks.of(HEADER + """
				<row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2"><v>42731</v></c></row>""", SHARED));

		assertThat(read.only(RowKind.CUSTOMERS)).contains(entry("since", "2016-12-27"));
	}

	@Test
	void aProfileReadsASheetAfterLinesOfNotes() {
		PlannedFile read = PlannedFile.ofBytes("export.xlsx",
				Workbooks.of(
						"""
								<row r="1"><c r="A1" t="inlineStr"><is><t>Our list</t></is></c></row>
								<row r="3"><c r="B3" t="inlineStr"><is><t>Company</t></is></c><c r="C3" t="inlineStr"><is><t>Website</t></is></c></row>
								<row r="4"><c r="B4" t="inlineStr"><is><t>Lumen</t></is></c><c r="C4" t="inlineStr"><is><t>lumen.example</t></is></c></row>
								""",
						""));

		assertThat(read.only(RowKind.ACCOUNTS)).isEqualTo(Map.of("domain", "lumen.example", "name", "Lumen"));
	}

	@Test
	void theFirstVisibleSheetIsReadAndTheOthersAreNamed() {
		PlannedFile read = PlannedFile.ofBytes("x.xlsx", Workbooks.withHidden("""
				<row r="1"><c r="A1" t="inlineStr"><is><t>domain</t></is></c></row>
				<row r="2"><c r="A2" t="inlineStr"><is><t>lumen.example</t></is></c></row>"""));

		assertThat(read.values(RowKind.ACCOUNTS, "domain")).containsExactly("lumen.example");
		assertThat(read.warnings())
			.isEqualTo(List.of("Only the sheet 'List' was read: save each other sheet as its own file (More)"));
	}

	@Test
	void aWorkbookThatUnpacksToTooMuchIsRefused() {
		String bomb = "<row><c><v>1</v></c></row>".repeat(700_000);

		assertRefused(Workbooks.of(HEADER + bomb, SHARED), "icpgraph.upload.max-unpacked");
		assertRefused(Workbooks.of(HEADER, SHARED + "<si><t>%s</t></si>".formatted("x".repeat(1_100_000))),
				"icpgraph.upload.max-unpacked");
	}

	@Test
	void aCellBeyondTheLastColumnIsRefused() {
		assertRefused(Workbooks.of(HEADER + "<row r=\"2\"><c s=\"1\" r = \"ZZZZZZ2\"><v>1</v></c></row>", SHARED),
				"beyond the last possible column");
	}

	@Test
	void aShapeThatNoSpreadsheetProgramWritesIsRefused() {
		assertRefused(Workbooks.of(HEADER + "<a>".repeat(100), SHARED), "nested more than 64 deep");
		assertRefused(Workbooks.of(HEADER + "<row r=\"2\">" + "<c><v>1</v></c>".repeat(16_385) + "</row>", SHARED),
				"a row with more than 16,384 cells");
		assertRefused(Workbooks.of(HEADER + "<row r=\"2\"><c x=\"" + "y".repeat(70_000) + "\"/></row>", SHARED),
				"a tag of more than 65536 bytes");
		assertRefused(Workbooks.of(HEADER + "<row r=\"2\"><c>" + "<v>1</v>".repeat(140_000) + "</c></row>", SHARED),
				"an element 'c' of more than 1,048,576 bytes");
		assertRefused(Workbooks.of(HEADER + "<row r=\"2\"><c r=\"&#90;&#90;&#90;&#90;1\"/></row>", SHARED),
				"beyond the last possible column");
		assertRefused(Workbooks.of(HEADER + "<f t=\"shared\" ref=\"A1:A2\" si=\"0\">A1</f>".repeat(1_001), SHARED),
				"more than 1,000 shared formulas");
	}

	@Test
	void aWorkbookWithDatesAsTextIsRefusedBeforeItIsWritten() {
		assertRefused(Workbooks.of(
				HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"C2\" t=\"d\"><v>2024-05-06</v></c></row>",
				SHARED), "save it as an ordinary Excel workbook (.xlsx)");
	}

	@Test
	void xmlEntitiesAreRefusedBeforeTheyAreRead() {
		Map<String, String> parts = Workbooks.parts(HEADER, SHARED);
		parts.put("xl/worksheets/sheet1.xml",
				"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]><worksheet>&a;</worksheet>");

		assertRefused(Workbooks.zip(parts), "declares entities");
	}

	@Test
	void xmlInAnotherEncodingIsRefused() {
		assertRefused(Workbooks.of(HEADER + "\u0000", SHARED), "its XML is broken");
	}

	@Test
	void aDrawingIsNeitherSearchedNorASheet() {
		String drawings = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		assertThat(PlannedFile.ofBytes("customers.xlsx", withDrawing(drawings + "vmlDrawing")).only(RowKind.CUSTOMERS))
			.containsEntry("account", "lumen.example");
		assertRefused(withDrawing(drawings + "worksheet"), "a drawing in place of data");
	}

	private static byte[] withDrawing(String type) {
		Map<String, String> parts = Workbooks.parts(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c></row>",
				SHARED);
		parts.put("xl/drawings/d.vml", "<xml><br></xml>");
		parts.put("xl/worksheets/_rels/sheet1.xml.rels",
				"<Relationships><Relationship Id='r1' Target='../drawings/d.vml' Type='%s'/></Relationships>"
					.formatted(type));
		return Workbooks.zip(parts);
	}

	@Test
	void refusesAMissingTextAndDoesNotFillItIn() {
		assertRefused(Workbooks.of(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>", SHARED),
				"a cell whose text is missing");
	}

	@Test
	void manySharedTextsAreRefusedBeforeTheyFillMemory() {
		assertRefused(Workbooks.of(HEADER, SHARED + "<si/>".repeat(40_000)), "icpgraph.upload.max-unpacked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r=\"99999999999\"/>", "<row r=\"x\"/>", "<row><c t=\"new\"><v>1</v></c></row>",
			"<row><c t=\"s\"><v>one</v></c></row>", "<row><c s=\"x\"><v>1</v></c></row>",
			"<row><c><f t=\"shared\" si=\"7\"/></c></row>", "<row><c r=\"1\"><v>1</v></c></row>" })
	void aRowThatTheReaderStumblesOverIsRefusedWithAReason(String row) {
		assertRefused(Workbooks.of(HEADER + row, SHARED), "The workbook cannot be read");
	}

	@Test
	void commentsAndTextInCdataAreText() {
		PlannedFile read = PlannedFile.ofBytes("customers.xlsx", Workbooks.of(HEADER
				+ "<!-- a > b --><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t><![CDATA[x.example]]></t></is></c></row>",
				SHARED));

		assertThat(read.values(RowKind.CUSTOMERS, "account")).containsExactly("x.example");
	}

	@Test
	void refusesAFileThatIsNotAWorkbook() {
		assertRefused(Workbooks.zip(Map.of("Connections.csv", "First Name")), "unpack it and send the files");
		assertRefused(Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
				"such as .ods, .numbers, .xlsb or .docx");
		assertRefused(new byte[] { 'P', 'K', 3, 4, 1, 2, 3 }, "damaged");
		assertRefused(Workbooks.of("", SHARED), "The sheet is empty");
		assertRefused(Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>", SHARED), "cannot be read");
	}

	private static void assertRefused(byte[] workbook, String reason) {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> PlannedFile.ofBytes("customers.xlsx", workbook))
			.withMessageContaining(reason);
	}

}
