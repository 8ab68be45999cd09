package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.IcpVersion;

import org.springframework.util.function.SingletonSupplier;

/**
 * What was scored on one snapshot, as of one day. A draft that was saved anew is scored
 * anew, since it is found by what it says.
 */
final class Board {

	private final Columns columns;

	private final LocalDate today;

	private final Supplier<BestCustomers> best;

	private final Cache<Key, Scores> scores;

	/**
	 * @param columns what accounts answer
	 * @param today the day that ages count from
	 * @param best chooses the best customers of the snapshot
	 * @param most how many scorings to keep
	 */
	Board(Columns columns, LocalDate today, Supplier<BestCustomers> best, int most) {
		this.columns = columns;
		this.today = today;
		this.best = SingletonSupplier.of(best);
		this.scores = Caffeine.newBuilder().maximumSize(most).build();
	}

	private record Key(String version, IcpDefinition definition) {
	}

	LocalDate today() {
		return this.today;
	}

	long revision() {
		return this.columns.snapshot().revision();
	}

	/**
	 * The scores of a version, worked out now when they are not there: tens of
	 * milliseconds for a million accounts.
	 */
	Scores scores(IcpVersion version) {
		return this.scores.get(new Key(version.key(), version.definition()),
				(key) -> Scores.of(key.definition(), this.columns));
	}

	/**
	 * The scores by a definition that is not saved, beside those of a version.
	 */
	Scores tried(IcpVersion version, IcpDefinition definition) {
		return this.scores.get(new Key(version.key(), definition), (key) -> Scores.of(definition, this.columns));
	}

	/**
	 * The customers that nearness is measured to.
	 */
	BestCustomers best() {
		return this.best.get();
	}

}
