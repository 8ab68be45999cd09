package dev.icpgraph.graph;

import java.time.LocalDate;

import dev.icpgraph.api.BadInputException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AsOfTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final AsOf AS_OF = AsOf.fixed(TODAY);

	@Test
	void answersAsOfTodayOrADayInThePast() {
		assertThat(AS_OF.todayOr(null, "asOf")).isEqualTo(TODAY);
		assertThat(AS_OF.todayOr(TODAY, "asOf")).isEqualTo(TODAY);
		assertThat(AS_OF.todayOr(TODAY.minusYears(9), "asOf")).isEqualTo(TODAY.minusYears(9));
	}

	@Test
	void refusesAnAnswerAsOfTheFuture() {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> AS_OF.todayOr(TODAY.plusDays(1), "asOf"))
			.withMessage("asOf: 2026-11-02 is in the future: give 2026-11-01, today's date here, or an earlier day");
	}

}
