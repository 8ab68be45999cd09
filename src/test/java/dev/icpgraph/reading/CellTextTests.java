package dev.icpgraph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.cell.DateStyle;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests the normalization of cells, and placeholders.
 */
class CellTextTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "Café Lyn", " Café\u00A0Lyn\u3000", "Cafe\u0301 Lyn", "Ca\u200Bfé Lyn\uFEFF", "Café  Lyn" })
	void aNameIsOneHoweverItIsEncoded(String text) {
		assertThat(values(RowKind.TECHNOLOGIES, Map.of("technology", text))).containsEntry("technology", "Café Lyn");
	}

	@ParameterizedTest
	@CsvSource({ "name, n/a", "industry, #N/A", "headcount, -", "foundedYear, NULL", "description, unbekannt",
			"country, unknown", "region, ?", "storyUrl, none", "domain, N/A" })
	void aPlaceholderIsAnEmptyCell(String column, String text) {
		RowReader.Read read = read(RowKind.ACCOUNTS, Map.of("account", "lyn-1", column, text));

		assertThat(read.problems()).isEmpty();
		assertThat(read.row().values()).containsOnlyKeys("account");
	}

	@Test
	void aCountryAndARegionMayBeNa() {
		assertThat(values(RowKind.ACCOUNTS, Map.of("account", "lyn-1", "country", "NA", "region", "NA", "city", "NA")))
			.containsEntry("country", "NA")
			.containsEntry("region", "NA")
			.doesNotContainKey("city");
	}

	@ParameterizedTest
	@CsvSource({ "Österreich, AT", "Holland, NL", "AUT, AT", "at, AT", "Vereinigtes Königreich, GB", "U.S.A., US",
			"Côte d’Ivoire, CI" })
	void aCountryIsItsCodeAndKeepsHowItIsWritten(String text, String code) {
		assertThat(values(RowKind.ACCOUNTS, Map.of("account", "lyn-1", "country", text))).containsEntry("country", code)
			.containsEntry("countryGiven", text);
		assertThat(values(RowKind.EVENTS, Map.of("event", "e1", "country", text))).containsEntry("country", code)
			.containsEntry("countryGiven", text);
	}

	@Test
	void aCodeKeepsNoSpellingOfTheCountry() {
		assertThat(values(RowKind.ACCOUNTS, Map.of("account", "lyn-1", "country", "AT"))).containsEntry("country", "AT")
			.doesNotContainKey("countryGiven");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Austira | No country has that name: did you mean Austria?
			EMEA    | No country has that name: write its name or its ISO 3166 code, such as DE
			""")
	void dropsTextThatIsNotACountry(String text, String reason) {
		RowReader.Read read = read(RowKind.ACCOUNTS, Map.of("account", "lyn-1", "country", text));

		assertThat(read.row().values()).containsOnlyKeys("account");
		assertThat(read.problems()).extracting(RowProblem::column, RowProblem::code, RowProblem::reason)
			.containsExactly(tuple("country", "UNKNOWN_COUNTRY", reason));
	}

	static Stream<Arguments> keys() {
		return Stream.of(RowKind.values())
			.flatMap((kind) -> RowDefinitions.of(kind)
				.columns()
				.required()
				.stream()
				.flatMap(List::stream)
				.map((column) -> Arguments.of(kind, column)));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void aPlaceholderIsNoKey(RowKind kind, String column) {
		Map<String, String> cells = new HashMap<>();
		RowDefinitions.of(kind)
			.columns()
			.required()
			.forEach((group) -> cells.put(group.getFirst(), good(group.getFirst())));
		RowDefinitions.of(kind)
			.columns()
			.required()
			.stream()
			.filter((group) -> group.contains(column))
			.forEach((group) -> group.forEach(cells::remove));
		assertThat(read(kind, cells).problems()).extracting(RowProblem::code).containsExactly("MISSING");
		cells.put(column, "#N/A");

		RowReader.Read read = read(kind, cells);

		assertThat(read.refused()).isTrue();
		assertThat(read.problems()).extracting(RowProblem::column, RowProblem::value, RowProblem::code)
			.containsExactly(tuple(column, "#N/A", "PLACEHOLDER"));
	}

	@Test
	void invisibleTextIsMissing() {
		assertThat(read(RowKind.VISITS, Map.of("account", "\u200B\u00A0", "on", "2026-10-01")).problems())
			.extracting(RowProblem::column, RowProblem::code)
			.containsExactly(tuple("account", "MISSING"));
	}

	@Test
	void eachItemOfAListIsCleaned() {
		assertThat(values(RowKind.PEOPLE,
				Map.of("person", "p1", "wateringHoles", " meetups\u00A0;n/a;;Cafe\u0301s\nblogs", "motivations", "-;"))
			.entrySet()).contains(entry("wateringHoles", List.of("meetups", "Cafés", "blogs")))
			.noneMatch((value) -> value.getKey().equals("motivations"));
	}

	@Test
	void aDescriptionKeepsItsLines() {
		assertThat(values(RowKind.ACCOUNTS,
				Map.of("account", "lyn-1", "description", "Makes\u00A0tea.\n\tSells it.\u0007")))
			.containsEntry("description", "Makes tea.\n\tSells it.");
	}

	@Test
	void aControlCharacterInANameShowsAWrongEncoding() {
		assertThat(read(RowKind.ACCOUNTS, Map.of("account", "lyn-1", "name", "Ly\u0081n")).problems())
			.extracting(RowProblem::column, RowProblem::code, RowProblem::refused)
			.containsExactly(tuple("name", "CONTROL_CHARACTER", false));
	}

	@ParameterizedTest
	@CsvSource({ "1\u00A0250, 1250", "'-5\u200B', -5", "'''-5', -5" })
	void readsANumberWithoutInvisibleCharacters(String text, long number) {
		FileStyle style = new FileStyle(NumberStyle.POINT, DateStyle.ISO);
		assertThat(new RowReader(RowKind.CUSTOMERS, style).read(2, Map.of("account", "lyn.example", "revenueUsd", text))
			.row()
			.values()).containsEntry("revenueUsd", number);
	}

	private static String good(String column) {
		return switch (column) {
			case "change" -> "JOINED";
			case "on" -> "2026-10-01";
			case "role" -> "SPOKE";
			case "stage" -> "LEFT";
			default -> column + "-1";
		};
	}

	private static RowReader.Read read(RowKind kind, Map<String, String> cells) {
		return new RowReader(kind, FileStyle.PLAIN).read(2, cells);
	}

	private static Map<String, Object> values(RowKind kind, Map<String, String> cells) {
		RowReader.Read read = read(kind, cells);
		assertThat(read.problems()).isEmpty();
		return read.row().values();
	}

}
