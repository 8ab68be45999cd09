package dev.icpgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.ChannelFindings;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The learned ranking by definition: counts by sets, bits from nearness through one
 * channel at a time, plain means and deviations over the accounts with links, and weights
 * by {@link SlowLogistic}.
 */
final class SlowRanking {

	private static final int COUNTS = 11;

	private final Snapshot snapshot;

	private final LearnableMarket market;

	private final int today = (int) LearnableMarket.TODAY.toEpochDay();

	SlowRanking(LearnableMarket market) {
		this.snapshot = market.snapshot();
		this.market = market;
	}

	double[] bits() {
		List<double[]> columns = columns();
		int[] examples = IntStream.range(0, this.snapshot.accounts())
			.filter((account) -> IntStream.range(0, COUNTS).anyMatch((kind) -> columns.get(kind)[account] > 0))
			.toArray();
		int customers = this.market.best().size();
		double[] values = new double[examples.length * columns.size()];
		double[] centers = new double[columns.size()];
		double[] scales = new double[columns.size()];
		for (int column = 0; column < columns.size(); column++) {
			double[] numbers = Arrays.stream(examples).mapToDouble(index(columns.get(column))).toArray();
			double best = mean(numbers, 0, customers);
			centers[column] = mean(numbers, customers, numbers.length);
			double square = 0;
			for (int row = 0; row < numbers.length; row++) {
				double distance = numbers[row] - (best + centers[column]) / 2;
				square += distance * distance / ((row < customers) ? customers : numbers.length - customers) / 2;
			}
			scales[column] = (square == 0) ? 1 : Math.sqrt(square);
			for (int row = 0; row < numbers.length; row++) {
				values[row * columns.size() + column] = (numbers[row] - centers[column]) / scales[column];
			}
		}
		double[] weights = new SlowLogistic(new TrainingRows(values, columns.size(), customers),
				ModelSettings.defaults().strength())
			.weights();
		double[] bits = new double[this.snapshot.accounts()];
		for (int account = 0; account < bits.length; account++) {
			bits[account] = weights[columns.size()];
			for (int column = 0; column < columns.size(); column++) {
				bits[account] += weights[column] * (columns.get(column)[account] - centers[column]) / scales[column];
			}
			bits[account] /= Math.log(2);
		}
		return bits;
	}

	private static IntToDoubleFunction index(double[] numbers) {
		return (account) -> numbers[account];
	}

	private static double mean(double[] numbers, int from, int to) {
		double sum = 0;
		for (int account = from; account < to; account++) {
			sum += numbers[account];
		}
		return sum / (to - from);
	}

	private List<double[]> columns() {
		int accounts = this.snapshot.accounts();
		List<double[]> columns = new ArrayList<>();
		for (int kind = 0; kind < COUNTS; kind++) {
			double[] column = new double[accounts];
			for (int account = 0; account < accounts; account++) {
				column[account] = Math.log(1 + count(kind, account)) / Math.log(2);
			}
			columns.add(column);
		}
		columns.add(IntStream.range(0, accounts).mapToDouble(this::recency).toArray());
		columns.add(IntStream.range(0, accounts).mapToDouble(this::odds).toArray());
		ChannelFindings findings = ChannelFindings.of(this.snapshot, this.market.best(), LearnableMarket.TODAY);
		for (Channel channel : List.of(Channel.TECHNOLOGY, Channel.PEOPLE, Channel.REFERRAL, Channel.EVENT)) {
			Proximities alone = findings.proximities(ProximitySettings.defaults().only(Set.of(channel)));
			double[] column = new double[accounts];
			for (int account = 0; account < accounts; account++) {
				column[account] = alone.bits(account) / (double) FixedPoint.BIT;
			}
			columns.add(column);
		}
		return columns;
	}

	private int count(int kind, int account) {
		return switch (kind) {
			case 0, 1, 2 -> people(account).get(kind).size();
			case 3 ->
				(int) people(account).stream().flatMap(Set::stream).filter((it) -> isElsewhere(it, account)).count();
			case 4 -> targets(this.snapshot.links(Relation.USES), account).size();
			case 5 -> targets(this.snapshot.links(Relation.CONTRIBUTES_TO), account).size();
			case 6 -> targets(this.snapshot.links(Relation.MAKES), account).size();
			case 7 -> events(account, true).size();
			case 8 -> events(account, false).size();
			case 9 -> targets(this.snapshot.links(Relation.REFERRED), account).size();
			default -> targets(this.snapshot.backlinks(Relation.REFERRED), account).size();
		};
	}

	private boolean isElsewhere(int person, int account) {
		Set<Integer> employers = targets(this.snapshot.links(Relation.EMPLOYED_AT), person);
		employers.remove(account);
		return !employers.isEmpty();
	}

	private Set<Integer> events(int account, boolean sponsored) {
		Links links = this.snapshot.links(Relation.PARTICIPATED_IN);
		Set<Integer> events = new HashSet<>();
		for (int position = links.begin(account); position < links.end(account); position++) {
			String role = (links.kind(position) < 0) ? "" : links.kinds().label(links.kind(position));
			if (links.day(position) <= this.today && role.equals("SPONSORED") == sponsored) {
				events.add(links.target(position));
			}
		}
		return events;
	}

	/**
	 * The sum over technologies, each in each relation by itself.
	 */
	private double odds(int account) {
		List<Integer> others = IntStream.of(this.market.best().accounts())
			.filter((it) -> it != account && !technologies(it).isEmpty())
			.boxed()
			.toList();
		double known = IntStream.range(0, this.snapshot.accounts()).filter((it) -> !technologies(it).isEmpty()).count();
		double odds = 0;
		for (String technology : technologies(account)) {
			double share = IntStream.range(0, this.snapshot.accounts())
				.filter((it) -> technologies(it).contains(technology))
				.count() / known;
			double having = others.stream().filter((it) -> technologies(it).contains(technology)).count();
			odds += Math.log((having + 2 * share) / (others.size() + 2) / share) / Math.log(2);
		}
		return odds;
	}

	private Set<String> technologies(int account) {
		Set<String> technologies = new HashSet<>();
		for (Relation relation : Relation.TO_TECHNOLOGIES) {
			targets(this.snapshot.links(relation), account).forEach((it) -> technologies.add(relation + " " + it));
		}
		return technologies;
	}

	private double recency(int account) {
		List<Integer> days = new ArrayList<>();
		Links jobs = this.snapshot.backlinks(Relation.EMPLOYED_AT);
		for (Links links : List.of(this.snapshot.links(Relation.PARTICIPATED_IN),
				this.snapshot.links(Relation.REFERRED), this.snapshot.backlinks(Relation.REFERRED), jobs)) {
			for (int position = links.begin(account); position < links.end(account); position++) {
				if (links.day(position) <= this.today) {
					days.add(links.day(position));
					days.add((links == jobs) ? links.until(position) : Links.UNKNOWN);
				}
			}
		}
		return days.stream()
			.filter((day) -> day != Links.UNKNOWN && day <= this.today)
			.mapToDouble((day) -> Math.pow(2, (day - this.today) / 730.5))
			.max()
			.orElse(0);
	}

	/**
	 * People who work there, who left, and whose job may be either, each once.
	 */
	private List<Set<Integer>> people(int account) {
		Set<Integer> current = new HashSet<>();
		Set<Integer> left = new HashSet<>();
		Set<Integer> undated = new HashSet<>();
		Links jobs = this.snapshot.backlinks(Relation.EMPLOYED_AT);
		for (int position = jobs.begin(account); position < jobs.end(account); position++) {
			if (jobs.day(position) <= this.today) {
				int until = jobs.until(position);
				((until == Links.UNKNOWN) ? undated : (until > this.today) ? current : left).add(jobs.target(position));
			}
		}
		undated.removeAll(current);
		left.removeAll(current);
		left.removeAll(undated);
		return List.of(current, left, undated);
	}

	/**
	 * Targets of links that are not dated later than today.
	 */
	private Set<Integer> targets(Links links, int account) {
		Set<Integer> targets = new HashSet<>();
		for (int position = links.begin(account); position < links.end(account); position++) {
			if (links.day(position) <= this.today) {
				targets.add(links.target(position));
			}
		}
		return targets;
	}

}
