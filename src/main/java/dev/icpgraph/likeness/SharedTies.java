package dev.icpgraph.likeness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.Naming;
import dev.icpgraph.proximity.ChannelProximity;
import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.text.English;

/**
 * The part of one channel in the likeness of an account.
 *
 * @param channel nearness of the account in it
 * @param naming the noun for best customers
 */
record SharedTies(ChannelProximity channel, Naming naming) implements LikenessSource {

	@Override
	public @Nullable FootprintKind footprint() {
		return null;
	}

	@Override
	public List<Evidence> evidence() {
		return this.channel.evidence();
	}

	@Override
	public boolean restsOnOne() {
		if (evidence().isEmpty()) {
			return false;
		}
		int first = evidence().getFirst().source().customers().getInt(0);
		return evidence().stream()
			.allMatch((item) -> item.restsOnOne() && item.source().customers().getInt(0) == first);
	}

	@Override
	public String text() {
		return text(0);
	}

	@Override
	public String text(int others) {
		return evidence().isEmpty() ? nothing() + English.moreReasons(others)
				: evidence().getFirst().source().text() + English.moreReasons(evidence().size() - 1 + others);
	}

	/**
	 * The sentence with this wording of the strongest evidence.
	 */
	String text(String strongest) {
		return strongest + English.moreReasons(evidence().size() - 1);
	}

	private String nothing() {
		String customers = this.naming.article() + " " + this.naming.many(2);
		return switch (this.channel.channel()) {
			case TECHNOLOGY -> "no technology that is typical of " + customers;
			case PEOPLE -> "no person with a tie to " + customers;
			case REFERRAL -> "no referral that leads to " + customers;
			case EVENT -> "no event that is typical of " + customers;
		};
	}

}
