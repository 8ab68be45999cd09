package dev.icpgraph.feature;

import java.util.List;

import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.proximity.ChannelProximity;
import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.proximity.LeadingEvidence;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Shares;

/**
 * Nearness of the account to the best customers.
 */
public final class ProximityFeature implements Feature {

	private final GraphMeasure.Proximity measure;

	private final Proximities proximities;

	public ProximityFeature(GraphMeasure.Proximity measure, Proximities proximities) {
		this.measure = measure;
		this.proximities = proximities;
	}

	@Override
	public int value(int account) {
		int value = this.proximities.value(account);
		return (value == Proximities.UNKNOWN) ? UNKNOWN
				: Threshold.apply(value, this.measure.gte(), this.measure.lte());
	}

	@Override
	public void values(int[] values, int from, int to) {
		for (int account = from; account < to; account++) {
			values[account] = value(account);
		}
	}

	@Override
	public String text(int account) {
		int value = this.proximities.value(account);
		if (value == Proximities.UNKNOWN) {
			return "no data that could show nearness to your best customers";
		}
		if (this.proximities.best().size() == 0) {
			return "no best customers are known to be near to";
		}
		LeadingEvidence evidence = this.proximities.leading(account);
		if (evidence.first() == null) {
			return "shares nothing that is typical of your best customers" + asked();
		}
		return Shares.percent(value / (double) ONE) + " near your best customers" + asked() + ": "
				+ evidence.first().source().text() + English.moreReasons(evidence.count() - 1);
	}

	private String asked() {
		return Threshold.asked(this.measure.gte(), this.measure.lte());
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		if (this.proximities.value(account) == Proximities.UNKNOWN) {
			return List.of();
		}
		List<EvidenceItem> items = shared(account).stream()
			.filter((item) -> item.contribution() > 0)
			.map((item) -> EvidenceItem.shared(item).weighing((int) item.contribution()))
			.toList();
		return items.isEmpty() ? List.of(EvidenceItem.ofAccount(text(account))) : items;
	}

	/**
	 * The evidence for the account's nearness in all channels, best first.
	 */
	List<Evidence> shared(int account) {
		return this.proximities.explain(account)
			.channels()
			.stream()
			.map(ChannelProximity::evidence)
			.flatMap(List::stream)
			.sorted(Evidence.BEST_FIRST)
			.toList();
	}

}
