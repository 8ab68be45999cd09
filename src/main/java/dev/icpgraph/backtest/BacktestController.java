package dev.icpgraph.backtest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Problem;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.snapshot.Days;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Starts back-tests and shows their progress.
 */
@Controller
class BacktestController {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private static final int MOST_WORDS = 20;

	private final Backtests backtests;

	private final Icps icps;

	BacktestController(Backtests backtests, Icps icps) {
		this.backtests = backtests;
		this.icps = icps;
	}

	/**
	 * The GraphQL input of a split; exactly one field.
	 */
	record SplitInput(@Nullable String before, @Nullable Boolean folds) {

		SplitRequest request(boolean unlinked) {
			if (Boolean.FALSE.equals(this.folds)) {
				throw new BadInputException("'split.folds' is false: give true, or leave 'split' out");
			}
			if (this.before == null) {
				return new SplitRequest(null, true, unlinked);
			}
			return new SplitRequest(LocalDate.ofEpochDay(Days.of(this.before)), false, unlinked);
		}

	}

	// No thread waits in the meantime.
	@QueryMapping
	CompletableFuture<Backtest> backtest(@Argument @Nullable String icp, @Argument @Nullable BacktestSubject of,
			@Argument @Nullable SplitInput split, @Argument List<String> hide, @Argument boolean unlinked,
			@Argument int waitSeconds) {
		if (waitSeconds < 0 || waitSeconds > LONGEST_WAIT.toSeconds()) {
			throw new BadInputException("'waitSeconds' is " + waitSeconds + ": give 0 to " + LONGEST_WAIT.toSeconds());
		}
		BacktestJob job = this.backtests.of(question(new Asked(icp, of, split, hide, unlinked)));
		return job.answer()
			.handle((report, failure) -> true)
			.completeOnTimeout(false, waitSeconds, TimeUnit.SECONDS)
			.thenApply((ended) -> this.backtests.now(job));
	}

	@MutationMapping
	CancelledBacktest cancelBacktest(@Argument Asked input) {
		return new CancelledBacktest(this.backtests.cancel(question(input)), List.of());
	}

	/** A back-test as a client describes it. */
	record Asked(@Nullable String icp, @Nullable BacktestSubject of, @Nullable SplitInput split, List<String> hide,
			boolean unlinked) {
	}

	record CancelledBacktest(boolean stopped, List<Problem> problems) {
	}

	private BacktestQuestion question(Asked asked) {
		if (asked.icp() != null && asked.of() != null) {
			throw new BadInputException("Give 'icp' or 'of', not both: with 'icp' the back-test judges the ICP");
		}
		IcpVersion version = (asked.icp() != null) ? this.icps.required(asked.icp()) : null;
		SplitInput split = asked.split();
		return new BacktestQuestion((version != null) ? version.key() : null,
				(version != null) ? version.definition() : null,
				(asked.of() != null) ? asked.of() : BacktestSubject.LIKENESS,
				(split != null) ? split.request(asked.unlinked()) : new SplitRequest(null, false, asked.unlinked()),
				checked(asked.hide()));
	}

	private static List<String> checked(List<String> hide) {
		List<String> words = hide.stream().map(String::strip).distinct().sorted().toList();
		if (words.size() > MOST_WORDS || words.stream().anyMatch(String::isEmpty)) {
			throw new BadInputException("'hide' must hold at most " + MOST_WORDS + " words, none of them empty");
		}
		return words;
	}

}
