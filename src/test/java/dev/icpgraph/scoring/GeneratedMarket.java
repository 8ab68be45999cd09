package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.feature.Feature;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Small markets, written or generated from a seed, and definitions to score them.
 */
public final class GeneratedMarket {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	public static final List<Measure> MEASURES = List.of(
			new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, 5000L),
			new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of("DE", "FR"), null),
			new TechnographicMeasure.Uses(List.of("t0", "t1"), null, null),
			new TechnographicMeasure.TechnologyMaturity(null, null), new BehaviorMeasure.Visits(30, 10),
			new BehaviorMeasure.CompetitorStage(List.of(BehaviorMeasure.Stage.LEFT, BehaviorMeasure.Stage.REJECTED),
					null),
			new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.TECHNOLOGY), null, null, null));

	private GeneratedMarket() {
	}

	public static FeatureColumns columns(String... graph) {
		return columns(GraphText.snapshot(graph));
	}

	/**
	 * Invented nearness: unknown for every third account.
	 */
	public static FeatureColumns columns(Snapshot snapshot) {
		Features features = new Features(snapshot, TODAY, (measure) -> new Feature() {
			@Override
			public int value(int account) {
				int hash = snapshot.accountId(account).hashCode() & Integer.MAX_VALUE;
				return (hash % 3 == 0) ? UNKNOWN : (int) (hash * 2654435761L & (ONE - 1));
			}

			@Override
			public String text(int account) {
				return "made up";
			}
		});
		return new FeatureColumns(snapshot, features, 100, List.of("ours.example"));
	}

	public static Feature feature(FeatureColumns columns, Measure measure) {
		return columns.of(measure).feature();
	}

	/**
	 * Accounts with and without each kind of data, in an order chosen by the seed.
	 */
	public static String generated(int accounts, long seed, @Nullable Long shuffle) {
		Random random = new Random(seed);
		List<String> parts = new ArrayList<>();
		List<String> links = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			parts.add("(t%d:Technology {name: 'T%d', firstReleasedYear: %d})".formatted(i, i, 2000 + 3 * i));
		}
		parts.add("(rival:Competitor {name: 'Rival'})");
		for (int i = 0; i < accounts; i++) {
			String account = String.format(Locale.ROOT, "a%04d", i);
			List<String> properties = new ArrayList<>();
			if (random.nextInt(10) < 8) {
				int low = 1 + random.nextInt(8000);
				int high = random.nextBoolean() ? low : low * 3;
				properties.add("headcountMin: %d, headcountMax: %d".formatted(low, high));
			}
			if (random.nextInt(10) < 7) {
				properties.add("country: '" + List.of("DE", "FR", "US").get(random.nextInt(3)) + "'");
			}
			parts.add("(%s:Account {%s})".formatted(account, String.join(", ", properties)));
			links.addAll(links(account, random));
		}
		if (shuffle != null) {
			Collections.shuffle(parts, new Random(shuffle));
			Collections.shuffle(links, new Random(shuffle));
		}
		parts.addAll(links);
		return String.join(",\n", parts);
	}

	private static List<String> links(String account, Random random) {
		List<String> links = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			if (random.nextInt(3) == 0) {
				links.add("(%s)-[:USES]->(t%d)".formatted(account, i));
			}
		}
		if (random.nextInt(4) == 0) {
			String day = TODAY.minusDays(random.nextInt(60)).toString();
			links.add("(%s)-[:MADE_VISIT]->(:Visit {on: '%s'})".formatted(account, day));
		}
		if (random.nextInt(5) == 0) {
			links.add("(%s)-[:AT_STAGE {stage: '%s', on: '2026-0%d'}]->(rival)".formatted(account,
					List.of("LEFT", "CUSTOMER", "REJECTED").get(random.nextInt(3)), 1 + random.nextInt(9)));
		}
		return links;
	}

	/**
	 * A definition with one to seven signals and up to two filters.
	 */
	public static IcpDefinition definition(long seed) {
		Random random = new Random(seed);
		List<Signal> signals = new ArrayList<>();
		List<Filter> filters = new ArrayList<>();
		for (Measure measure : MEASURES) {
			if (signals.isEmpty() || random.nextInt(3) > 0) {
				signals.add(new Signal("s" + signals.size(),
						random.nextBoolean() ? Signal.Kind.FIT : Signal.Kind.INTENT, 0.1 + random.nextDouble() * 50,
						random.nextBoolean() ? 10.0 + random.nextInt(300) : null, random.nextInt(5) == 0, measure));
			}
		}
		for (Measure measure : MEASURES.subList(0, 2)) {
			if (random.nextBoolean()) {
				filters.add(new Filter("f" + filters.size(), measure,
						random.nextBoolean() ? Filter.WhenUnknown.DROP : Filter.WhenUnknown.KEEP));
			}
		}
		Tiers tiers = random.nextBoolean() ? new Tiers.Capacity(1 + random.nextInt(40), 1 + random.nextInt(90))
				: new Tiers.Thresholds(40 + random.nextInt(40), random.nextInt(40));
		return new IcpDefinition("P", filters, signals, tiers);
	}

}
