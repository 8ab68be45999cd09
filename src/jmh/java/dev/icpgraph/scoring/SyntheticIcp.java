package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;

/**
 * An ICP with two filters and five signals for a synthetic market.
 */
final class SyntheticIcp {

	static final Measure KUBERNETES = new TechnographicMeasure.Uses(
			List.of("technology-100000007", "technology-100000031"), null, null);

	private SyntheticIcp() {
	}

	/**
	 * @param weight weight of the signal {@code uses}
	 * @param channels channels of nearness
	 */
	static IcpDefinition of(double weight, Measure uses, GraphMeasure.Channel... channels) {
		return new IcpDefinition("P",
				List.of(new Filter("size", new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 51L, 5000L), null),
						new Filter("where",
								new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, null,
										List.of("value-100000001")),
								null)),
				List.of(signal("near", 40, new GraphMeasure.Proximity(List.of(channels), null, null, null)),
						signal("uses", weight, uses),
						signal("industry", 15,
								new FirmographicMeasure.OneOf(AccountAttribute.INDUSTRY,
										List.of("value-100000000", "value-100000002"), null)),
						signal("revenue", 10, new FirmographicMeasure.Range(LimitedQuantity.REVENUE_USD, 501L, null)),
						signal("age", 5,
								new FirmographicMeasure.Range(LimitedQuantity.COMPANY_AGE_YEARS, null, 2000L))),
				new Tiers.Capacity(500, 2000));
	}

	private static Signal signal(String name, double weight, Measure measure) {
		return new Signal(name, Signal.Kind.FIT, weight, null, false, measure);
	}

}
