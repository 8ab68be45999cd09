package dev.icpgraph.feature;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.likeness.FootprintKind;
import dev.icpgraph.likeness.LikenessItem;
import dev.icpgraph.likeness.SignedBits;
import dev.icpgraph.likeness.SignedValue;
import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.text.Shares;

/**
 * Signed bits for or against the account, such as its likeness to the best customers.
 *
 * @param phrase the meaning of the value, placed after its percentage, for example
 * {@code like your best customers}
 * @param unknown the reason for unknown values
 * @param gte minimum value, 0 to 1
 * @param lte maximum value, 0 to 1
 * @param snapshot where to find evidence
 * @param bits bits of all accounts
 */
record SignedBitsFeature(String phrase, String unknown, @Nullable Double gte, @Nullable Double lte, Snapshot snapshot,
		SignedBits bits) implements Feature {

	/** Shift from units of a signed value to units of a feature. */
	private static final int SHIFT = Long.numberOfTrailingZeros(SignedValue.ONE) - Integer.numberOfTrailingZeros(ONE);

	@Override
	public int value(int account) {
		return this.bits.known(account) ? Threshold.apply(share(account), this.gte, this.lte) : UNKNOWN;
	}

	private int share(int account) {
		return (int) (this.bits.value(account) >> SHIFT);
	}

	@Override
	public long order(int account) {
		return this.bits.known(account)
				? Math.clamp(this.bits.bits(account), -SignedBits.LIMIT, SignedBits.LIMIT - 1) + SignedBits.LIMIT
				: UNKNOWN;
	}

	@Override
	public void values(int[] values, int from, int to) {
		for (int account = from; account < to; account++) {
			values[account] = value(account);
		}
	}

	@Override
	public String text(int account) {
		if (!this.bits.known(account)) {
			return this.unknown;
		}
		String like = Shares.percent(share(account) / (double) ONE) + " " + this.phrase
				+ Threshold.asked(this.gte, this.lte);
		List<LikenessItem> items = decisive(account);
		if (items.isEmpty()) {
			return like + ", as the average account is";
		}
		return like + ": " + lead(items).source().text(items.size() - 1);
	}

	/**
	 * The strongest tie to best customers, which a salesperson can talk about, else the
	 * strongest item.
	 */
	private static LikenessItem lead(List<LikenessItem> items) {
		return items.stream()
			.filter((item) -> !item.source().evidence().isEmpty())
			.findFirst()
			.orElseGet(items::getFirst);
	}

	/**
	 * The items that move the account away from the average one, in the direction of its
	 * value.
	 */
	private List<LikenessItem> decisive(int account) {
		int direction = Long.signum(this.bits.value(account) - this.bits.averageValue());
		return this.bits.explain(account)
			.stream()
			.filter((item) -> direction != 0 && Long.signum(item.points()) == direction)
			.toList();
	}

	/**
	 * An item for the account weighs the points that it adds to the average; an item
	 * against it weighs 0.
	 */
	@Override
	public List<EvidenceItem> evidence(int account) {
		if (!this.bits.known(account)) {
			return List.of();
		}
		List<EvidenceItem> items = new ArrayList<>();
		for (LikenessItem item : this.bits.explain(account)) {
			items.addAll(evidence(account, item));
		}
		return items.isEmpty() ? List.of(EvidenceItem.ofAccount(text(account))) : items;
	}

	private List<EvidenceItem> evidence(int account, LikenessItem item) {
		int weight = (int) (Math.max(0, item.points()) >> SHIFT);
		List<Evidence> evidence = item.source().evidence();
		if (evidence.isEmpty()) {
			return List.of(EvidenceItem.of(item.source().text(), origin(account, item.source().footprint()))
				.weighing(weight)
				.resting(item.source().restsOnOne()));
		}
		long[] shares = FixedPoint.split(weight, evidence.stream().mapToLong(Evidence::bits).toArray());
		List<EvidenceItem> items = new ArrayList<>();
		for (int i = 0; i < shares.length; i++) {
			items.add(EvidenceItem.shared(evidence.get(i)).weighing((int) shares[i]));
		}
		return items;
	}

	private EvidenceOrigin origin(int account, @Nullable FootprintKind kind) {
		return switch (kind) {
			case TECHNOLOGIES -> EvidenceOrigin.knownTechnologies(this.snapshot, account);
			case EVENTS -> EvidenceOrigin.known(this.snapshot, Relation.PARTICIPATED_IN, account);
			case CURRENT_PEOPLE, FORMER_PEOPLE, UNDATED_PEOPLE, REFERRALS, HEADCOUNT, REVENUE_USD ->
				new EvidenceOrigin.Own();
			case null -> new EvidenceOrigin.Own();
		};
	}

}
