package dev.icpgraph.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.importer.LoadedFolder;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Estimate;

/**
 * Back-tests of several vendors in one market, by date and by folds, as Markdown, with
 * time and memory. Arguments: a folder of icp-graph's own files, which is loaded into a
 * separate Neo4j, the date that ages count from, then files of customers in the folder,
 * each optionally followed by {@code =word}: technologies and events with that word in
 * their name are hidden, because they define the customers. Only the customers of one
 * file are customers at a time.
 */
public final class BacktestMeasurement {

	private static final Logger log = LoggerFactory.getLogger(BacktestMeasurement.class);

	private static final double MILLIS_PER_SECOND = 1000;

	private static final int MEGABYTE = 1 << 20;

	/** Uses nothing that is known of one vendor only. */
	private static final IcpDefinition ICP = new IcpDefinition("Measured", List.of(),
			List.of(new Signal("Like our best customers", Signal.Kind.FIT, 50, null, false,
					new GraphMeasure.Likeness(null, null)),
					new Signal("Near our best customers", Signal.Kind.FIT, 50, null, false,
							new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.values()), null, null, null))),
			new Tiers.Capacity(200, 800));

	private BacktestMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]);
		try (LoadedFolder loaded = LoadedFolder.of(folder, args[1], BacktestMeasurement.class)) {
			Snapshot market = loaded.market();
			Backtester backtester = loaded.bean(Backtester.class);
			log.info("{} accounts", market.accounts());
			for (String customers : List.of(args).subList(2, args.length)) {
				VendorCustomers vendor = VendorCustomers.of(customers, folder, market);
				measure(vendor, SplitRequest.ANY, backtester);
				measure(vendor, new SplitRequest(null, true, false), backtester);
			}
		}
	}

	private static void measure(VendorCustomers vendor, SplitRequest split, Backtester backtester) {
		BacktestQuestion question = new BacktestQuestion("measured/1", ICP, BacktestSubject.LIKENESS, split,
				vendor.hide());
		BacktestReport report = backtester.run(question, vendor.market(), (done) -> {
		});
		Runtime runtime = Runtime.getRuntime();
		long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
		log.info("\n\n### {}, {}\n\n{}\n\n{}\n\n{} s, heap {} MB of {} MB\n", vendor.name(),
				(report.split().before() != null) ? "before " + report.split().before() : "folds",
				String.join("\n", report.sentences()), table(report),
				String.format(Locale.ROOT, "%.1f", report.took() / MILLIS_PER_SECOND), used,
				runtime.totalMemory() / MEGABYTE);
	}

	private static String table(BacktestReport report) {
		List<String> lines = new ArrayList<>(List.of(
				"| ranked by | ahead of others | at equal size | tier 1 | 1% | 5% | precision | above size | part adds |",
				"|---|---|---|--:|--:|--:|--:|---|---|"));
		for (RankingResult result : report.rankings()) {
			lines.add("| " + String.join(" | ", result.text(), estimate(result.area()),
					estimate(result.areaAtEqualSize()), lift(result, CutKind.TIER_1), lift(result, CutKind.ONE_PERCENT),
					lift(result, CutKind.FIVE_PERCENT), String.format(Locale.ROOT, "%.1f", result.timesPrevalence()),
					(result.role() == RankingRole.SIZE) ? "" : estimate(result.aboveSize()),
					(result.adds() != null) ? estimate(result.adds()) : "") + " |");
		}
		return String.join("\n", lines);
	}

	private static String estimate(Estimate estimate) {
		return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", estimate.value(), estimate.low(), estimate.high())
			.replace("0.", ".")
			.replace("-.000", ".000")
			.replace('-', '−');
	}

	private static String lift(RankingResult result, CutKind cut) {
		return String.format(Locale.ROOT, "%.1f", Objects.requireNonNull(result.cut(cut)).lift().value());
	}

}
