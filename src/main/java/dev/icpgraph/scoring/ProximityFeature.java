package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.icp.GraphMeasure;
import dev.icpgraph.proximity.ChannelProximity;
import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.proximity.Proximities;

/**
 * How near the account is to the best customers.
 */
final class ProximityFeature implements Feature {

	private final GraphMeasure.Proximity measure;

	private final Proximities proximities;

	ProximityFeature(GraphMeasure.Proximity measure, Proximities proximities) {
		this.measure = measure;
		this.proximities = proximities;
	}

	@Override
	public int value(int account) {
		int value = this.proximities.value(account);
		return (value == Proximities.UNKNOWN) ? UNKNOWN : Limits.apply(value, this.measure.gte(), this.measure.lte());
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
			return "nothing is known that could show nearness to the best customers";
		}
		List<Evidence> evidence = evidence(account);
		if (evidence.isEmpty()) {
			return "shares nothing that is typical of the best customers" + asked();
		}
		int others = evidence.size() - 1;
		String more = (others > 0) ? "; " + others + " more reason" + ((others == 1) ? "" : "s") : "";
		return Phrases.percent(value) + " near the best customers" + asked() + ": "
				+ evidence.getFirst().source().text() + more;
	}

	private String asked() {
		return Limits.asked(this.measure.gte(), this.measure.lte());
	}

	@Override
	public List<Ground> grounds(int account) {
		if (this.proximities.value(account) == Proximities.UNKNOWN) {
			return List.of();
		}
		List<Ground> grounds = evidence(account).stream()
			.filter((item) -> item.contribution() > 0)
			.map((item) -> Ground.shared(item).weighing((int) item.contribution()))
			.toList();
		return grounds.isEmpty() ? List.of(Ground.ofAccount(text(account))) : grounds;
	}

	/**
	 * Why the account is near, the strongest first.
	 */
	List<Evidence> evidence(int account) {
		return this.proximities.explain(account)
			.channels()
			.stream()
			.map(ChannelProximity::evidence)
			.flatMap(List::stream)
			.sorted((one, other) -> Long.compare(other.contribution(), one.contribution()))
			.toList();
	}

}
