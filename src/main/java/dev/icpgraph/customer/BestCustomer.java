package dev.icpgraph.customer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;

/**
 * A customer in the ranking that clients see.
 *
 * @param rank from 1; equal for customers that tie
 * @param accountId the account's id in the graph
 */
record BestCustomer(int rank, String accountId, @Nullable Double value, Parts parts, boolean pinned) {

	/**
	 * The first customers of a ranking. Tied customers share a rank.
	 */
	static List<BestCustomer> of(Snapshot snapshot, List<RankedCustomer> ranked, int most) {
		List<BestCustomer> best = new ArrayList<>();
		for (int i = 0; i < Math.min(most, ranked.size()); i++) {
			RankedCustomer customer = ranked.get(i);
			int rank = (i > 0 && customer.tiesWith(ranked.get(i - 1))) ? best.getLast().rank() : i + 1;
			best.add(new BestCustomer(rank, snapshot.accountId(customer.account()), customer.value(),
					Parts.of(customer), customer.pinned()));
		}
		return best;
	}

	/**
	 * The five parts, 0 to 1 each, {@code null} when unknown.
	 */
	record Parts(@Nullable Double profit, @Nullable Double goodToWorkWith, @Nullable Double repeatBusiness,
			@Nullable Double tenure, @Nullable Double roomToExpand) {

		static Parts of(RankedCustomer customer) {
			return new Parts(customer.parts().get(CustomerPart.PROFIT),
					customer.parts().get(CustomerPart.GOOD_TO_WORK_WITH),
					customer.parts().get(CustomerPart.REPEAT_BUSINESS), customer.parts().get(CustomerPart.TENURE),
					customer.parts().get(CustomerPart.ROOM_TO_EXPAND));
		}

	}

}
