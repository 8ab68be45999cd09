package dev.icpgraph.graph;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.BadInputException;

/**
 * The date that ages count from: the setting {@code icpgraph.as-of}, for old data and
 * back-tests; otherwise today in UTC.
 */
@Component
public class AsOf {

	private final @Nullable LocalDate fixed;

	private final Clock clock;

	@Autowired
	AsOf(@Value("${icpgraph.as-of:#{null}}") @Nullable LocalDate fixed) {
		this(fixed, Clock.systemUTC());
	}

	AsOf(@Nullable LocalDate fixed, Clock clock) {
		this.fixed = fixed;
		this.clock = clock;
	}

	/**
	 * A fixed date.
	 */
	public static AsOf fixed(LocalDate date) {
		return new AsOf(date, Clock.systemUTC());
	}

	public LocalDate today() {
		return (this.fixed != null) ? this.fixed : LocalDate.now(this.clock);
	}

	/**
	 * A day to answer as of: the given one, or today without one.
	 * @param argument name of the argument that gives the day
	 * @throws BadInputException if the day is in the future
	 */
	public LocalDate todayOr(@Nullable LocalDate day, String argument) {
		LocalDate today = today();
		if (day != null && day.isAfter(today)) {
			throw new BadInputException("%s: %s is in the future: give %s, today's date here, or an earlier day"
				.formatted(argument, day, today));
		}
		return (day != null) ? day : today;
	}

}
