package dev.icpgraph.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityLawsTests {

	private static final List<String> PIECES = List.of("lumen", ".com", "www.www.x", ".co.uk", "@", "www.", "https://",
			"/in/", "linkedin.com", "<", ">", ";", ",", " ", "\u00A0", "\u200B", "\u200D", "\u200C", "\uFE0F", "\u00AD",
			"\u202E", "%C3%AB", "%", "%25", "xn--", "-", "'", "=", "👩", "❤", "क्", "े", "é", "e\u0301", "\u0338",
			"\u3164", "ß", "İ", "ſ", "K", "\uD800", "\u0000", "\n", "\u2028", "mailto:", "?", "#", ":", "1", "E+11",
			"001A0000006Vm9r", "~", "\\", "[", "。", "ﬀ", "gmail.com", "facebook.com", ".github.io", "n/a", "م", "ی",
			"\u17B4", "\uDB40\uDD00", "\u0323", "\u0307", "(", ")");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF\u00AD\u3164\u00A0]");

	private static final List<String> TEXTS = texts();

	static final List<Function<String, Parsed<String>>> READINGS = List.of(PlainText::line, PlainText::key,
			(text) -> new Parsed.Taken<>(PlainText.prose(text)), (text) -> WebDomain.of(text).map(WebDomain::ascii),
			(text) -> WebDomain.ofLead(text).map(WebDomain::ascii),
			(text) -> WebDomain.ofKnown(text).map(WebDomain::ascii),
			(text) -> WebDomain.ofKnown(text).map(WebDomain::ascii).map(HostName::unicode),
			(text) -> EmailAddress.of(text).map(EmailAddress::address),
			(text) -> LinkedInUrl.of(text).map(LinkedInUrl::url), (text) -> AccountKey.of(text).map(AccountKey::value),
			(text) -> AccountKey.own(text).map(AccountKey::value), (text) -> PersonKey.of(text).map(PersonKey::value),
			(text) -> new Parsed.Taken<>(Countries.of(text).map(Countries::name).orElse("")));

	@ParameterizedTest
	@FieldSource("READINGS")
	void readTheirOwnResultAsItself(Function<String, Parsed<String>> reading) {
		for (String text : TEXTS) {
			String once = reading.apply(text).orNull();
			if (once != null) {
				assertThat(reading.apply(once)).as(escaped(text)).isEqualTo(new Parsed.Taken<>(once));
			}
		}
	}

	@ParameterizedTest
	@FieldSource("READINGS")
	void leaveNothingInvisibleAndNothingDecomposed(Function<String, Parsed<String>> reading) {
		for (String text : TEXTS) {
			String result = reading.apply(text).orNull();
			if (result != null) {
				assertThat(result).as(escaped(text)).doesNotContainPattern(INVISIBLE);
				assertThat(Normalizer.isNormalized(result, Form.NFC)).as(escaped(text)).isTrue();
			}
		}
	}

	@ParameterizedTest
	@FieldSource("READINGS")
	void sayWhyTheyRefuse(Function<String, Parsed<String>> reading) {
		for (String text : TEXTS) {
			if (reading.apply(text) instanceof Parsed.Refused<String> refused) {
				assertThat(refused.refusal().text()).as(escaped(text)).isNotBlank().hasSizeLessThan(500);
			}
		}
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints()
			.forEach((point) -> escaped
				.append((point > ' ' && point < 0x7F) ? Character.toString(point) : "{%X}".formatted(point)));
		return escaped.toString();
	}

	/**
	 * Seeded texts: pieces that are risky in combination, and characters from all of
	 * Unicode.
	 */
	private static List<String> texts() {
		Random random = new Random(18);
		Stream<String> ofPieces = IntStream.range(0, 20_000).mapToObj((i) -> pieces(random));
		Stream<String> ofCharacters = IntStream.range(0, 5_000).mapToObj((i) -> characters(random));
		return Stream.concat(ofPieces, ofCharacters).toList();
	}

	private static String pieces(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(9); i >= 0; i--) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	private static String characters(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(12); i >= 0; i--) {
			int top = (random.nextInt(4) == 0) ? 0x110000 : 0x3000;
			text.appendCodePoint(random.nextInt(top));
		}
		return text.toString();
	}

}
