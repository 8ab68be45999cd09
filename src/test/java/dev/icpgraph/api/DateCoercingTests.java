package dev.icpgraph.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateCoercingTests {

	private static final DateCoercing<LocalDate> DATES = new DateCoercing<>(ExtendedScalars.Date.getCoercing(),
			LocalDate::parse, "2026-11-01");

	private static final DateCoercing<OffsetDateTime> TIMES = new DateCoercing<>(ExtendedScalars.DateTime.getCoercing(),
			OffsetDateTime::parse, "2026-11-01T09:30:00Z");

	@Test
	void readsDatesAndTimes() {
		assertThat(value(DATES, "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
		assertThat(literal(DATES, StringValue.of("2026-11-01"))).isEqualTo(LocalDate.of(2026, 11, 1));
		assertThat(value(TIMES, "2026-11-01T09:30:00Z")).isEqualTo(OffsetDateTime.parse("2026-11-01T09:30:00Z"));
		assertThat(literal(TIMES, StringValue.of("2026-11-01T09:30:00.5+01:00")))
			.isEqualTo(OffsetDateTime.parse("2026-11-01T09:30:00.5+01:00"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "2026-13-01", "yesterday", "2026", "1.11.2026", "+12026-01-01", "" })
	void refusesWhatIsNoDateAndSaysWhatToWrite(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> value(DATES, text))
			.withMessage("'" + text + "' is not a date: write 2026-11-01");
		assertThatExceptionOfType(CoercingParseLiteralException.class)
			.isThrownBy(() -> literal(DATES, StringValue.of(text)))
			.withMessage("Not a date: write \"2026-11-01\"");
	}

	@Test
	void refusesATimeWithoutItsOffset() {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> value(TIMES, "2026-11-01"))
			.withMessage("'2026-11-01' is not a date: write 2026-11-01T09:30:00Z");
		assertThatExceptionOfType(CoercingParseLiteralException.class)
			.isThrownBy(() -> literal(TIMES, IntValue.of(2026)))
			.withMessage("Not a date: write \"2026-11-01T09:30:00Z\"");
	}

	private static <T> T value(DateCoercing<T> coercing, String text) {
		return coercing.parseValue(text, GraphQLContext.getDefault(), Locale.ROOT);
	}

	private static <T> T literal(DateCoercing<T> coercing, Value<?> literal) {
		return coercing.parseLiteral(literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
				Locale.ROOT);
	}

}
