package dev.icpgraph.scoring;

import java.time.LocalDate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.IcpVersion;

/**
 * What was scored on one snapshot, as of one day. A draft that was saved anew is scored
 * anew, since it is found by what it says.
 */
final class Board {

	private final Columns columns;

	private final LocalDate today;

	private final Cache<Key, Scores> scores;

	Board(Columns columns, LocalDate today, int most) {
		this.columns = columns;
		this.today = today;
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

}
