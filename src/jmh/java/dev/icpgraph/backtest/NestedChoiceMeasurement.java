package dev.icpgraph.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.importer.LoadedFolder;
import dev.icpgraph.model.Candidate;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.Estimate;

/**
 * Repeats the choice of the numbers and the strength of the learned ranking by
 * {@link NestedChoice}, and measures the chosen ones where the choice has seen nothing:
 * on the vendor that was left out, and on later days. Splits: the first of January and
 * July of each year with enough customers on both sides. Arguments as of
 * {@link BacktestMeasurement}.
 */
public final class NestedChoiceMeasurement {

	private static final Logger log = LoggerFactory.getLogger(NestedChoiceMeasurement.class);

	private static final Period STEP = Period.ofMonths(6);

	private static final int FIRST_YEAR = 2005;

	private final CustomerBootstrap bootstrap = new CustomerBootstrap(1);

	private final List<CandidateSplit> splits;

	private final NestedChoice choice;

	private NestedChoiceMeasurement(List<CandidateSplit> splits) {
		this.splits = splits;
		this.choice = new NestedChoice(splits);
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]);
		List<CandidateSplit> splits = new ArrayList<>();
		try (LoadedFolder loaded = LoadedFolder.of(folder, args[1], NestedChoiceMeasurement.class)) {
			List<LocalDate> days = LocalDate.of(FIRST_YEAR, 1, 1).datesUntil(LocalDate.parse(args[1]), STEP).toList();
			for (String argument : List.of(args).subList(2, args.length)) {
				VendorCustomers vendor = VendorCustomers.of(argument, folder, loaded.market());
				Map<Relation, int[]> useDays = loaded.bean(UseDays.class)
					.of(HiddenNames.without(vendor.hide(), vendor.market()));
				for (LocalDate day : days) {
					CandidateSplit split = CandidateSplit.of(vendor, useDays, day, days);
					if (split != null) {
						log.info("{}", split);
						splits.add(split);
					}
				}
			}
		}
		new NestedChoiceMeasurement(splits).print();
	}

	private void print() {
		log.info("chosen by all splits: {}", text(this.choice.byAll()));
		List<String> lines = new ArrayList<>(
				List.of("| customers | numbers and strength | at equal size | ahead of others | above size | chosen |",
						"|---|---|---|---|---|---|"));
		this.splits.stream().map(CandidateSplit::vendor).distinct().forEach((vendor) -> {
			List<CandidateSplit> all = this.splits.stream().filter((it) -> it.vendor().equals(vendor)).toList();
			add(lines, vendor + ", all", all);
			all.forEach((split) -> add(lines, vendor + ", " + split.day(), List.of(split)));
		});
		log.info("\n\n{}\n", String.join("\n", lines));
	}

	private void add(List<String> lines, String name, List<CandidateSplit> splits) {
		add(lines, name, "used", splits, (split) -> Candidate.used());
		add(lines, name, "the first ten", splits, (split) -> Candidate.first());
		add(lines, name, "chosen by the other vendors", splits, (split) -> this.choice.byOtherVendors(split.vendor()));
		List<CandidateSplit> later = splits.stream()
			.filter((split) -> this.choice.byEarlierDays(split.day()) != null)
			.toList();
		if (!later.isEmpty()) {
			String days = (later.size() < splits.size()) ? " (" + later.size() + " of " + splits.size() + " splits)"
					: "";
			add(lines, name, "chosen by earlier days" + days, later, (split) -> this.choice.byEarlierDays(split.day()));
			if (later.size() < splits.size()) {
				add(lines, name, "used" + days, later, (split) -> Candidate.used());
			}
		}
	}

	private void add(List<String> lines, String name, String rule, List<CandidateSplit> splits,
			Function<CandidateSplit, @Nullable Candidate> chosen) {
		double[] ahead = byCustomer(splits, (split) -> by(split, chosen).ahead());
		double[] size = byCustomer(splits, (split) -> split.bySize().ahead());
		double[] atEqualSize = byCustomer(splits, (split) -> by(split, chosen).atEqualSize());
		lines
			.add("| "
					+ String.join(" | ", name, rule, text(this.bootstrap.mean(atEqualSize, AreaUnderCurve.CHANCE)),
							text(this.bootstrap.mean(ahead, AreaUnderCurve.CHANCE)),
							text(this.bootstrap.difference(ahead, size)),
							String.join(" / ",
									splits.stream().map((split) -> text(chosen.apply(split))).distinct().toList()))
					+ " |");
	}

	private static CandidateSplit.Ranked by(CandidateSplit split,
			Function<CandidateSplit, @Nullable Candidate> chosen) {
		Candidate candidate = chosen.apply(split);
		return (candidate != null) ? split.by(candidate, CandidateSplit.ALL) : split.bySize();
	}

	/**
	 * Mean share of each customer over the splits in which it is to be found, so that a
	 * customer counts once.
	 */
	private static double[] byCustomer(List<CandidateSplit> splits, Function<CandidateSplit, double[]> shares) {
		Map<Integer, List<Double>> byCustomer = new TreeMap<>();
		for (CandidateSplit split : splits) {
			int[] targets = split.bySize().targets();
			double[] values = shares.apply(split);
			IntStream.range(0, targets.length)
				.filter((place) -> !Double.isNaN(values[place]))
				.forEach((place) -> byCustomer.computeIfAbsent(targets[place], (key) -> new ArrayList<>())
					.add(values[place]));
		}
		return byCustomer.values()
			.stream()
			.mapToDouble((values) -> values.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
			.toArray();
	}

	private static String text(@Nullable Candidate candidate) {
		return (candidate != null) ? candidate.text() : "no earlier split";
	}

	private static String text(Estimate estimate) {
		return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", estimate.value(), estimate.low(), estimate.high())
			.replace("0.", ".")
			.replace('-', '−');
	}

}
