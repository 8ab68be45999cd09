package dev.icpgraph.identity;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|',
			value = { "Lumen Works|Lumen Works", " Lumen  Works |Lumen Works", "Lumen\u00A0Works\u00A0|Lumen Works",
					"Lumen\u2009Works|Lumen Works", "Lumen\u3000Works|Lumen Works", "Lu\u200Bmen Works|Lumen Works",
					"\uFEFFLumen Works|Lumen Works", "Lumen\u00AD Works\u200E|Lumen Works",
					"\u202ALumen Works\u202C|Lumen Works", "Lumen\u2060Works|LumenWorks", "Cre\u0300me Labs|Crème Labs",
					"Cr\u00E8me Labs|Crème Labs", "C\u200Dre\u0300me Labs|Crème Labs", "\u3164|''", "\u00A0\u200B|''",
					"''|''" })
	void isTheSameHoweverItsSpacesAndAccentsAreEncoded(String text, String line) {
		assertThat(taken(PlainText.line(text))).isEqualTo(line.equals("''") ? "" : line);
	}

	@ParameterizedTest
	@CsvSource({ "'\u200D+Minus Labs', +Minus Labs", "\"'=Sum Films\", =Sum Films", "\"'@home\", @home",
			"\"''-Dash\", -Dash", "\"'s Gravendeel\", \"'s Gravendeel\"" })
	void dropsTheSignsThatExportsPutBeforeFormulas(String text, String line) {
		assertThat(taken(PlainText.line(text.replace("\"", "")))).isEqualTo(line.replace("\"", ""));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "👩\u200D👩\u200D👧 Family", "क्\u200Dष", "می\u200Cخواهم", "❤\uFE0F Care", "1\uFE0F⃣ Team" })
	void keepsTheJoinersThatAreSeen(String text) {
		assertThat(taken(PlainText.line(text))).isEqualTo(text);
	}

	@Test
	void losesJoinersThatAreNotSeen() {
		assertThat(taken(PlainText.line("👩\u200D Family\u200C"))).isEqualTo("👩 Family");
		assertThat(taken(PlainText.line("葛\uDB40\uDD00城"))).isEqualTo("葛城");
		assertThat(taken(PlainText.line("a\uD800b"))).isEqualTo("ab");
	}

	@Test
	void isOnOneLine() {
		assertThat(refused(PlainText.line("Lumen\nWorks"))).isEqualTo(RefusalCode.NOT_ONE_LINE);
		assertThat(refused(PlainText.line("Lumen\tWorks"))).isEqualTo(RefusalCode.NOT_ONE_LINE);
		assertThat(refused(PlainText.line("Lumen\u2028Works"))).isEqualTo(RefusalCode.NOT_ONE_LINE);
		assertThat(taken(PlainText.line("Lumen Works\r\n"))).isEqualTo("Lumen Works");
	}

	@Test
	void namesTheControlCharacterOfAFileInTheWrongEncoding() {
		Refusal refusal = Objects.requireNonNull(PlainText.line("Lumen\u0092s").refusal());

		assertThat(refusal.code()).isEqualTo(RefusalCode.CONTROL_CHARACTER);
		assertThat(refusal.text()).isEqualTo("'Lumens' holds the control character U+0092: save the file as UTF-8");
	}

	@Test
	void keepsTheLinesOfProse() {
		assertThat(PlainText.prose(" We make\u00A0lamps.\r\n\tAnd  light.\u0000\u200B\n"))
			.isEqualTo("We make lamps.\r\n\tAnd  light.");
	}

	@Test
	void isNotCopiedWhenItIsPlain() {
		String plain = "Lumen Works Ltd. (North)";

		assertThat(taken(PlainText.line(plain))).isSameAs(plain);
		assertThat(PlainText.prose(plain)).isSameAs(plain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "n/a", "--None--", "- None -", "_null_", "(leer)", "Please select", "[object Object]",
			"N/A", "#N/A", "N.A.", "NA", "NULL", "null", "(null)", "None", "nil", "-", "--", "—", "?", "...", "unknown",
			"Unknown", "Not available", "#REF!", "#VALUE!", "#NAME?", "undefined", "(blank)", "TBD", "unbekannt",
			"k. A.", "keine Angabe", "inconnu", "desconocido", "[redacted]", "NaN", "\\N", "不明", "<nil>", "N / A",
			"s/d", "brak danych", "n.v.t.", "- - -", "#NV", "#Н/Д", "#ИМЯ?", "#DEĞER!", "#HIÁNYZIK", "#CONNECT!",
			"NULL,", "n/a n/a", "S.O.", "не указано", "未知", "없음", "Not found", "To be confirmed", "Loading..." })
	void recognizesPlaceholdersForMissingValues(String text) {
		assertThat(PlainText.isPlaceholder(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Unknown Worlds", "None Such Foods", "Null Systems", "Nil by Mouth", "TBD Post",
			"N/A Records", "0", "x", "Q&A", "C#", "+", "NV Energy", "3M", "Nan Ya", "Void", "!Kung", "#17", "#hiring!",
			"#C!", "SO", "Lost & Found" })
	void acceptsNamesThatContainSuchAWord(String text) {
		assertThat(PlainText.isPlaceholder(text)).isFalse();
	}

	@Test
	void acceptsNaAsAPlace() {
		assertThat(PlainText.isPlaceholderPlace("NA")).isFalse();
		assertThat(PlainText.isPlaceholderPlace("n/a")).isTrue();
	}

	@Test
	void refusesPlaceholdersAsKeys() {
		assertThat(refused(PlainText.key("#N/A\u00A0"))).isEqualTo(RefusalCode.PLACEHOLDER);
		assertThat(refused(PlainText.key(" \u200B"))).isEqualTo(RefusalCode.EMPTY);
		assertThat(taken(PlainText.key(" LW-1 "))).isEqualTo("LW-1");
		assertThat(Objects.requireNonNull(PlainText.key("N/A").refusal()).text())
			.isEqualTo("'N/A' is a placeholder: fill it in or leave the row out");
	}

	private static String taken(Parsed<String> parsed) {
		return Objects.requireNonNull(parsed.orNull());
	}

	private static RefusalCode refused(Parsed<?> parsed) {
		return Objects.requireNonNull(parsed.refusal()).code();
	}

}
