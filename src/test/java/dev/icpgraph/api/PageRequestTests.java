package dev.icpgraph.api;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageRequestTests {

	private static final String CURSOR = new Cursor("NAME ASC", "Acme", "acme.com").encoded();

	@Test
	void isTheFirstTwentyByDefault() {
		assertThat(PageRequest.of(null, null, null, null)).isEqualTo(new PageRequest(20, false, null));
	}

	@Test
	void goesBackwardWithLastOrBefore() {
		assertThat(PageRequest.of(null, null, 5, null)).isEqualTo(new PageRequest(5, true, null));
		assertThat(PageRequest.of(null, null, null, CURSOR).backward()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -3, 0, 101, Integer.MAX_VALUE })
	void refusesSizesOutsideOneToAHundredNamingTheArgument(int size) {
		refuses("'first' is " + size, size, null, null, null);
		refuses("'last' is " + size, null, null, size, null);
	}

	@Test
	void refusesArgumentsThatContradictEachOther() {
		refuses("'first' and 'last'", 1, null, 1, null);
		refuses("'after' and 'before'", null, CURSOR, null, CURSOR);
		refuses("'before' goes with 'last'", 1, null, null, CURSOR);
		refuses("'after' goes with 'first'", null, CURSOR, 1, null);
	}

	@Test
	void refusesForeignCursorsNamingTheArgument() {
		refuses("'after' is not a cursor", null, "nonsense", null, null);
		refuses("'before' is not a cursor", null, null, 3, "");
	}

	@Test
	void refusesACursorOfAnotherOrder() {
		Ordering<String> byAge = new Ordering<>("AGE ASC", (age) -> age, (age) -> age);
		PageRequest page = PageRequest.of(null, CURSOR, null, null);
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> page.cursorIn(byAge));
	}

	private static void refuses(String message, @Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> PageRequest.of(first, after, last, before))
			.withMessageStartingWith(message);
	}

}
