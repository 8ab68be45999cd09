package dev.icpgraph.graph;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

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

}
