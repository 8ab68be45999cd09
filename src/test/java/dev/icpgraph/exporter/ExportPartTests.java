package dev.icpgraph.exporter;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.icpgraph.api.BadInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportPartTests {

	private static final List<String> ACCOUNTS = IntStream.range(0, 10_000).mapToObj((i) -> "a" + i + ".com").toList();

	@Test
	void eachAccountIsInOnePart() {
		List<ExportPart> parts = IntStream.rangeClosed(1, 16).mapToObj((number) -> new ExportPart(number, 16)).toList();

		assertThat(ACCOUNTS)
			.allSatisfy((account) -> assertThat(parts.stream().filter((part) -> part.has(account))).hasSize(1));
		assertThat(parts)
			.allSatisfy((part) -> assertThat(ACCOUNTS.stream().filter(part::has).count()).isBetween(500L, 750L));
	}

	/** Other tools can compute the part, so the rule may not change. */
	@Test
	void thePartFollowsFromTheChecksumOfTheKey() {
		// RFC 3720 gives e3069283 for these nine digits.
		assertThat(0xe3069283L % 7).isEqualTo(2);
		assertThat(new ExportPart(3, 7).has("123456789")).isTrue();
	}

	@Test
	void withoutParametersEveryAccountIsInIt() {
		assertThat(ACCOUNTS).allMatch(ExportPart.named(null, null)::has);
		assertThat(ExportPart.named(null, null).nameOf("prospects")).isEqualTo("prospects");
		assertThat(ExportPart.named("3", "16").nameOf("prospects")).isEqualTo("prospects-3-of-16");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0,  16,   part: '0' is not a whole number from 1 to 16
			17, 16,   part: '17' is not a whole number from 1 to 16
			1,  1001, parts: '1001' is not a whole number from 1 to 1000
			x,  16,   part: 'x' is not a whole number from 1 to 16
			1,  -2,   parts: '-2' is not a whole number from 1 to 1000
			1,  ,     'part and parts: give both, as in part=3&parts=16, or neither'
			,   16,   'part and parts: give both, as in part=3&parts=16, or neither'
			""")
	void namesTheWrongParameter(@Nullable String part, @Nullable String parts, String message) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> ExportPart.named(part, parts))
			.withMessage(message);
	}

}
