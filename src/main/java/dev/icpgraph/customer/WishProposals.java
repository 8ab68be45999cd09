package dev.icpgraph.customer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.SortedValues;

/**
 * Finds prospects that have money and grow: growth above 0, and more money than the
 * median. Money is revenue or funding, the one that ranks higher. Accounts with unknown
 * facts are not proposed.
 */
final class WishProposals {

	private static final double LEAST_RICHER = 0.5;

	private final Snapshot snapshot;

	private final AccountRoles roles;

	private final double[] revenues;

	private final double[] fundings;

	private final double[] growths;

	WishProposals(Snapshot snapshot, AccountRoles roles) {
		this.snapshot = snapshot;
		this.roles = roles;
		this.revenues = known(AccountQuantity.REVENUE_USD);
		this.fundings = known(AccountQuantity.FUNDING_USD);
		this.growths = known(AccountQuantity.GROWTH_PERCENT);
	}

	/**
	 * The strongest proposals, without accounts already wished for. O(n log n) in
	 * accounts.
	 */
	List<WishProposal> first(int most) {
		return IntStream.range(0, this.snapshot.accounts())
			.filter((account) -> this.roles.of(account) == AccountRole.PROSPECT
					&& !this.snapshot.wished().contains(account))
			.filter((account) -> column(AccountQuantity.GROWTH_PERCENT).low(account) > 0)
			.mapToObj(this::proposal)
			.filter((proposal) -> proposal.richerThan() > LEAST_RICHER)
			.sorted(Comparator.comparingDouble(WishProposal::strength)
				.reversed()
				.thenComparing(WishProposal::accountId))
			.limit(most)
			.toList();
	}

	private WishProposal proposal(int account) {
		double revenue = column(AccountQuantity.REVENUE_USD).low(account);
		double funding = column(AccountQuantity.FUNDING_USD).low(account);
		double growth = column(AccountQuantity.GROWTH_PERCENT).low(account);
		return new WishProposal(this.snapshot.accountId(account), finite(revenue), finite(funding), growth,
				Math.max(shareBelow(this.revenues, revenue), shareBelow(this.fundings, funding)),
				shareBelow(this.growths, growth));
	}

	private QuantityColumn column(AccountQuantity quantity) {
		return this.snapshot.quantity(quantity);
	}

	private double[] known(AccountQuantity quantity) {
		return IntStream.range(0, this.snapshot.accounts())
			.mapToDouble(column(quantity)::low)
			.filter(Double::isFinite)
			.sorted()
			.toArray();
	}

	private static @Nullable Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}

	/**
	 * Share of sorted values below a value; 0 for an unknown one.
	 */
	private static double shareBelow(double[] sorted, double value) {
		return Double.isFinite(value) ? SortedValues.below(sorted, value) / (double) sorted.length : 0;
	}

}
