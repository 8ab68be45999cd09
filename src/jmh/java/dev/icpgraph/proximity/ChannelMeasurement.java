package dev.icpgraph.proximity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.MarketWithout;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * How well each channel alone, and all together, rank customers that they were not told
 * of. Arguments: a folder of own minimal files that is loaded into a Neo4j of its own,
 * the date that ages count from, then files of customers in it, each with {@code =word}
 * after it where technologies and events with that word in their id are to be hidden,
 * because they define the customers.
 * <p>
 * Each customer is left out in turn and ranked among all who are no customers by their
 * nearness to the rest; 0.5 is chance. Accounts of which a channel knows nothing rank
 * last, alike. <em>Among known</em> leaves these out on both sides; <em>of equal
 * size</em> ranks among the tenth of accounts with about as many links.
 */
public final class ChannelMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ChannelMeasurement.class);

	private static final int SHOWN = 8;

	private ChannelMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.temporary();
				ConfigurableApplicationContext context = new SpringApplicationBuilder(IcpGraphApplication.class).run(
						"--server.port=0", "--spring.neo4j.uri=" + neo4j.uri(),
						"--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password(), "--icpgraph.as-of=" + args[1],
						"--icpgraph.import.folder=" + folder, "--logging.level.root=WARN",
						"--logging.level." + ChannelMeasurement.class.getName() + "=INFO")) {
			awaitImports(folder, context);
			Snapshot market = context.getBean(Snapshots.class).current();
			AsOf asOf = context.getBean(AsOf.class);
			log.info("{} accounts", market.accounts());
			for (String customers : List.of(args).subList(2, args.length)) {
				String[] parts = customers.split("=", 2);
				Snapshot seen = (parts.length > 1) ? MarketWithout.of(market, parts[1]) : market;
				measure(customers, seen, read(folder.resolve(parts[0]), seen), asOf);
			}
		}
	}

	private static void measure(String name, Snapshot market, int[] customers, AsOf asOf) {
		List<Set<Channel>> sets = new ArrayList<>();
		ProximitySettings all = ProximitySettings.defaults();
		all.channels().keySet().stream().sorted().forEach((channel) -> sets.add(Set.of(channel)));
		sets.add(all.channels().keySet());
		Percentiles[] found = sets.stream()
			.map((set) -> new Percentiles(market, customers))
			.toArray(Percentiles[]::new);
		MarketCounts counts = new MarketCounts(market, asOf.today());
		for (int customer : customers) {
			int[] others = Arrays.stream(customers).filter((other) -> other != customer).toArray();
			Channels channels = new Channels(
					new ProximityContext(counts, BestCustomers.of(others, "the others"), Naming.BEST_CUSTOMERS));
			for (int i = 0; i < found.length; i++) {
				found[i].add(customer, Proximities.of(channels, all.only(sets.get(i))));
			}
		}
		log.info("{}: {} customers | known | of all | among known | of equal size", name, customers.length);
		for (int i = 0; i < found.length; i++) {
			log.info("| {} | {}", (sets.get(i).size() == 1) ? sets.get(i).iterator().next() : "all", found[i]);
			show(Proximities.of(market, BestCustomers.of(customers, "all"), all.only(sets.get(i)), asOf.today()),
					market);
		}
	}

	/**
	 * Those that are nearest and no customers, with the strongest reason, for a person to
	 * judge.
	 */
	private static void show(Proximities proximities, Snapshot market) {
		IntStream.range(0, market.accounts())
			.filter((account) -> !proximities.best().contains(account))
			.boxed()
			.sorted(Comparator.comparingInt((Integer account) -> proximities.value(account)).reversed())
			.limit(SHOWN)
			.forEach((account) -> log.info("{} {}: {}", market.accountId(account),
					Math.round(100.0 * proximities.value(account) / Proximities.ONE),
					proximities.explain(account)
						.channels()
						.stream()
						.flatMap((channel) -> channel.evidence().stream())
						.sorted(Comparator.comparingLong(Evidence::bits).reversed())
						.limit(2)
						.map((evidence) -> evidence.source().text())
						.toList()));
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

	private static void awaitImports(Path folder, ConfigurableApplicationContext context)
			throws IOException, InterruptedException {
		long files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter((file) -> file.toString().endsWith(".csv")).count();
		}
		Driver driver = context.getBean(Driver.class);
		while (done(driver) < files || context.getBean(Snapshots.class).stale()) {
			Thread.sleep(Duration.ofSeconds(1));
		}
	}

	private static long done(Driver driver) {
		return driver.executableQuery("MATCH (import:Import {status: 'DONE'}) RETURN count(import) AS done")
			.execute()
			.records()
			.getFirst()
			.get("done")
			.asLong();
	}

}
