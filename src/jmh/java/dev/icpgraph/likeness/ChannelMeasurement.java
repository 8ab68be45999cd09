package dev.icpgraph.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.importer.LoadedFolder;
import dev.icpgraph.proximity.Channel;
import dev.icpgraph.proximity.Evidence;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Measures how well each channel alone, nearness through all (R), the footprint (X), the
 * likeness (R + X) and plain size rank held-out customers. Arguments: a folder of
 * icp-graph's own files, which is loaded into a separate Neo4j, the date that ages count
 * from, then files of customers in it, each optionally followed by {@code =word}:
 * technologies and events with that word in their id are hidden, because they define the
 * customers.
 * <p>
 * Each customer is left out in turn and ranked among all accounts that are not customers
 * by its nearness to the rest; 0.5 is chance. Accounts without data in a channel rank
 * last, as ties. <em>Among known</em> drops these on both sides; <em>of equal links</em>
 * and <em>of equal size</em> rank among the tenth of accounts with about as many links,
 * first without, then with the jobs of people and the referrals received, which is plain
 * size.
 */
public final class ChannelMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ChannelMeasurement.class);

	private static final int SHOWN = 8;

	/** Lower than any footprint. */
	private static final long LOWEST = 1L << 28;

	private ChannelMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]);
		try (LoadedFolder loaded = LoadedFolder.of(folder, args[1], ChannelMeasurement.class)) {
			Snapshot market = loaded.market();
			AsOf asOf = loaded.bean(AsOf.class);
			log.info("{} accounts", market.accounts());
			for (String customers : List.of(args).subList(2, args.length)) {
				String[] parts = customers.split("=", 2);
				Snapshot seen = (parts.length > 1) ? without(parts[1], market) : market;
				measure(customers, seen, read(folder.resolve(parts[0]), seen), asOf);
			}
		}
	}

	/**
	 * A market without customers, and without uses and participations whose technology or
	 * event has a word in its id.
	 */
	private static Snapshot without(String word, Snapshot market) {
		SnapshotWithout left = new SnapshotWithout(market).customers(Map.of());
		for (Relation relation : List.of(Relation.USES, Relation.PARTICIPATED_IN)) {
			Links links = market.links(relation);
			Names names = market.names(relation.to());
			left.links(relation,
					(row, position) -> !names.id(links.target(position)).toLowerCase(Locale.ROOT).contains(word));
		}
		return left.snapshot();
	}

	/**
	 * Measures all customers, then only those with links: if many have none, a footprint
	 * finds accounts without data.
	 */
	private static void measure(String name, Snapshot market, int[] all, AsOf asOf) {
		int[] linked = Arrays.stream(all).filter((account) -> Percentiles.size(market, account) > 0).toArray();
		measure(name, market, all, all, asOf);
		measure(name + ", with links", market, all, linked, asOf);
	}

	private static void measure(String name, Snapshot market, int[] all, int[] customers, AsOf asOf) {
		LikenessFindings findings = LikenessFindings.of(market, BestCustomers.of(customers, "all customers"),
				asOf.today());
		Map<String, Percentiles> found = new LinkedHashMap<>();
		for (int customer : customers) {
			int[] others = Arrays.stream(customers).filter((other) -> other != customer).toArray();
			rankings(findings.to(BestCustomers.of(others, "the others")), market)
				.forEach((ranking, ranks) -> found.computeIfAbsent(ranking, (key) -> new Percentiles(market, all))
					.add(customer, ranks));
		}
		log.info("{}: {} customers | known | of all | among known | of equal links | of equal size", name,
				customers.length);
		found.forEach((ranking, percentiles) -> log.info("| {} | {}", ranking, percentiles));
		sets().forEach((set) -> show(findings.proximities(ProximitySettings.defaults().only(set)), market));
		show(findings.likeness(ProximitySettings.defaults()), market);
	}

	/**
	 * Each channel, and all of them together.
	 */
	private static List<Set<Channel>> sets() {
		List<Set<Channel>> sets = new ArrayList<>();
		Stream.of(Channel.values()).forEach((channel) -> sets.add(Set.of(channel)));
		sets.add(Set.of(Channel.values()));
		return sets;
	}

	/**
	 * The sort key of accounts for each ranking: -1 without data, else not negative.
	 */
	private static Map<String, IntToLongFunction> rankings(LikenessFindings findings, Snapshot market) {
		ProximitySettings all = ProximitySettings.defaults();
		Map<String, IntToLongFunction> rankings = new LinkedHashMap<>();
		for (Set<Channel> set : sets()) {
			Proximities proximities = findings.proximities(all.only(set));
			rankings.put((set.size() == 1) ? set.iterator().next().name() : "R",
					(account) -> (proximities.value(account) < 0) ? -1 : proximities.bits(account));
		}
		Likeness footprint = findings.likeness(all.only(Set.of()));
		rankings.put("X", (account) -> footprint.bits(account) + LOWEST);
		Likeness likeness = findings.likeness(all);
		rankings.put("R + X", (account) -> likeness.bits(account) + LOWEST);
		rankings.put("links", (account) -> Percentiles.links(market, account));
		rankings.put("size", (account) -> Percentiles.size(market, account));
		return rankings;
	}

	/**
	 * Prints the accounts that look most like customers and are not, with the strongest
	 * evidence.
	 */
	private static void show(Likeness likeness, Snapshot market) {
		show(market, likeness.best(), likeness::bits, (account) -> likeness.bits(account) / FixedPoint.BIT + ": "
				+ likeness.explain(account).stream().limit(3).map((item) -> item.source().text()).toList());
	}

	/**
	 * Prints the nearest accounts that are not customers, with the strongest reason, for
	 * a person to judge.
	 */
	private static void show(Proximities proximities, Snapshot market) {
		show(market, proximities.best(), proximities::value,
				(account) -> Math.round(100.0 * proximities.value(account) / FixedPoint.ONE) + ": "
						+ proximities.explain(account)
							.channels()
							.stream()
							.flatMap((channel) -> channel.evidence().stream())
							.sorted(Comparator.comparingLong(Evidence::bits).reversed())
							.limit(2)
							.map((evidence) -> evidence.source().text())
							.toList());
	}

	private static void show(Snapshot market, BestCustomers best, IntToLongFunction key, IntFunction<String> text) {
		IntStream.range(0, market.accounts())
			.filter((account) -> !best.contains(account))
			.boxed()
			.sorted(Comparator.comparingLong((Integer account) -> key.applyAsLong(account)).reversed())
			.limit(SHOWN)
			.forEach((account) -> log.info("{} {}", market.accountId(account), text.apply(account)));
	}

	private static int[] read(Path file, Snapshot market) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1)
				.mapToInt((line) -> market.find(line.split(",", 2)[0]))
				.filter((account) -> account >= 0)
				.sorted()
				.distinct()
				.toArray();
		}
	}

}
