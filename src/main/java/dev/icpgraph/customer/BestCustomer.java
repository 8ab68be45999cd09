package dev.icpgraph.customer;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;

/**
 * A customer in the ranking that clients see.
 *
 * @param rank from 1
 * @param accountId the account's id in the graph
 */
record BestCustomer(int rank, String accountId, @Nullable Double value, Parts parts, boolean pinned) {

	static BestCustomer of(Snapshot snapshot, int rank, RankedCustomer customer) {
		return new BestCustomer(rank, snapshot.accountId(customer.account()), customer.value(), Parts.of(customer),
				customer.pinned());
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
