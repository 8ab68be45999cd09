package dev.icpgraph.scoring;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.snapshot.Snapshot;

/**
 * All accounts of a snapshot scored by one definition: immutable, 9 bytes per account
 * beside the columns it was computed from, 4 more once it is paged through.
 *
 * <pre>
 * columns   signal "Runs Kubernetes"   2^30    0   -1  2^30      -1 is unknown
 * sums      score | known weight       91·2^20|100·2^20 …      (2^-20 points)
 * standing  tiers  2 0 3 1             order  3 0 2            0 is outside
 * </pre>
 */
final class Scores {

	private final Columns columns;

	private final IcpDefinition definition;

	private final List<Gate> gates;

	private final List<Term> terms;

	private final ScoreColumns sums;

	private final Standing standing;

	private final Map<Order, int[]> orders = new ConcurrentHashMap<>();

	private Scores(Columns columns, IcpDefinition definition, List<Gate> gates, List<Term> terms) {
		this.columns = columns;
		this.definition = definition;
		this.gates = gates;
		this.terms = terms;
		this.sums = ScoreColumns.of(terms, columns.snapshot().accounts());
		this.standing = Standing.of(this.sums, gates, definition.tiers());
	}

	/**
	 * Scores the whole market. O(accounts · criteria).
	 */
	static Scores of(IcpDefinition definition, Columns columns) {
		List<Gate> gates = definition.filters().stream().map((it) -> new Gate(it, columns.of(it))).toList();
		return new Scores(columns, definition, gates, Term.of(definition.signals(), columns::of));
	}

	Snapshot snapshot() {
		return this.columns.snapshot();
	}

	Columns columns() {
		return this.columns;
	}

	IcpDefinition definition() {
		return this.definition;
	}

	List<Gate> gates() {
		return this.gates;
	}

	List<Term> terms() {
		return this.terms;
	}

	ScoreColumns sums() {
		return this.sums;
	}

	Standing standing() {
		return this.standing;
	}

	Score score(int account) {
		return new Score(this, account);
	}

	/**
	 * Accounts in order, the furthest ahead first; those outside the filters only with
	 * {@code outside}. An order that is not the ranking itself is worked out when first
	 * asked for.
	 */
	int[] order(MatchOrderField field, boolean outside) {
		if (field == MatchOrderField.SCORE && !outside) {
			return this.standing.order();
		}
		return this.orders.computeIfAbsent(new Order(field, outside), (it) -> field.ranked(this.sums, listed(outside)));
	}

	private int[] listed(boolean outside) {
		return IntStream.range(0, snapshot().accounts())
			.filter((it) -> outside || this.standing.tiers()[it] != 0)
			.toArray();
	}

	private record Order(MatchOrderField field, boolean outside) {
	}

}
