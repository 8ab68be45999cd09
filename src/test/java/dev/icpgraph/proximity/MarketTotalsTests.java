package dev.icpgraph.proximity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class MarketTotalsTests {

	private static final int PARTS = 3;

	private static final ProximitySettings SETTINGS = ProximitySettings.defaults()
		.only(Set.of(Channel.TECHNOLOGY, Channel.REFERRAL, Channel.EVENT));

	private static final List<Relation> LINKS = List.of(Relation.USES, Relation.CONTRIBUTES_TO, Relation.MAKES,
			Relation.PARTICIPATED_IN, Relation.REFERRED);

	private static final LocalDate TODAY = LocalDate.of(2019, 1, 1);

	static Stream<RandomMarket> markets() {
		return LongStream.range(0, 60).mapToObj(RandomMarket::new);
	}

	@ParameterizedTest
	@MethodSource("markets")
	void countsOfPartsAddUpToTheCountsOfTheMarket(RandomMarket random) {
		Snapshot market = random.snapshot();
		Map<TechnologyCounts.Item, Integer> technologies = new HashMap<>();
		Map<String, Integer> events = new HashMap<>();
		int knownInTechnologies = 0;
		int knownInEvents = 0;

		for (int part = 0; part < PARTS; part++) {
			MarketTotals totals = MarketTotals.of(holding(market, accounts(market, part), Set.of()), TODAY);
			totals.technologies().accounts().forEach((item, count) -> technologies.merge(item, count, Integer::sum));
			totals.events().accounts().forEach((event, count) -> events.merge(event, count, Integer::sum));
			knownInTechnologies += totals.technologies().known();
			knownInEvents += totals.events().known();
		}

		assertThat(new MarketTotals(new TechnologyCounts(knownInTechnologies, technologies),
				new MarketTotals.Events(knownInEvents, events), new MarketTotals.Staff(0, 0)))
			.isEqualTo(MarketTotals.of(market, TODAY));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void giveAPartTheNearnessThatItHasInTheMarket(RandomMarket random) {
		Snapshot market = random.snapshot();
		Proximities whole = Proximities.of(market, random.best(), SETTINGS, TODAY);
		MarketTotals totals = MarketTotals.of(market, TODAY);

		for (int part = 0; part < PARTS; part++) {
			List<Integer> own = accounts(market, part);
			Snapshot held = holding(market, withWhatEveryPartHolds(market, random.best(), own), referrers(market, own));
			Proximities parted = ChannelFindings.of(held, best(market, random.best(), held), TODAY, totals)
				.proximities(SETTINGS);
			for (int account : own) {
				assertThat(shown(parted.explain(held.find(market.accountId(account)))))
					.isEqualTo(shown(whole.explain(account)));
			}
		}
	}

	private static List<Object> shown(Proximity proximity) {
		List<Object> shown = new ArrayList<>();
		shown.add(proximity.value());
		for (ChannelProximity channel : proximity.channels()) {
			shown.add(List.of(channel.known(), channel.bits(), channel.value(), channel.contribution()));
			channel.evidence().forEach((it) -> shown.add(List.of(it.source().text(), it.bits(), it.contribution())));
		}
		return shown;
	}

	private static List<Integer> accounts(Snapshot market, int part) {
		List<Integer> accounts = new ArrayList<>();
		for (int account = part; account < market.accounts(); account += PARTS) {
			accounts.add(account);
		}
		return accounts;
	}

	/**
	 * The best customers, and an account with a link of each relation.
	 */
	private static Set<Integer> withWhatEveryPartHolds(Snapshot market, BestCustomers best, List<Integer> own) {
		Set<Integer> held = new TreeSet<>(own);
		Arrays.stream(best.accounts()).forEach(held::add);
		for (Relation relation : Relation.TO_TECHNOLOGIES) {
			for (int account = market.accounts() - 1; account >= 0; account--) {
				if (market.links(relation).degree(account) > 0) {
					held.add(account);
					break;
				}
			}
		}
		return held;
	}

	/**
	 * The accounts that referred those of a part.
	 */
	private static Set<Integer> referrers(Snapshot market, List<Integer> own) {
		Links received = market.backlinks(Relation.REFERRED);
		return own.stream()
			.flatMap((account) -> IntStream.range(received.begin(account), received.end(account))
				.mapToObj(received::target))
			.collect(Collectors.toSet());
	}

	private static BestCustomers best(Snapshot market, BestCustomers best, Snapshot held) {
		return BestCustomers.of(Arrays.stream(best.accounts()).map((it) -> held.find(market.accountId(it))).toArray(),
				best.rule());
	}

	private static Snapshot holding(Snapshot market, Iterable<Integer> accounts, Set<Integer> referrers) {
		SnapshotBuilder builder = new SnapshotBuilder();
		for (NodeKind kind : List.of(NodeKind.TECHNOLOGY, NodeKind.CATEGORY, NodeKind.EVENT)) {
			for (int node = 0; node < market.names(kind).size(); node++) {
				builder.node(kind, market.names(kind).id(node), market.names(kind).label(node));
			}
		}
		for (int technology = 0; technology < market.names(NodeKind.TECHNOLOGY).size(); technology++) {
			link(market, Relation.IN_CATEGORY, technology, builder);
		}
		for (int account : accounts) {
			builder.account(market.accountId(account), Map.of());
			LINKS.forEach((relation) -> link(market, relation, account, builder));
			Links received = market.backlinks(Relation.REFERRED);
			for (int at = received.begin(account); at < received.end(account); at++) {
				builder.link(Relation.REFERRED, market.accountId(received.target(at)), market.accountId(account),
						kind(received, at), received.day(at), Links.UNKNOWN);
			}
		}
		referrers.forEach((account) -> link(market, Relation.REFERRED, account, builder));
		return builder.build(0, Instant.EPOCH);
	}

	private static void link(Snapshot market, Relation relation, int from, SnapshotBuilder builder) {
		Links links = market.links(relation);
		for (int at = links.begin(from); at < links.end(from); at++) {
			builder.link(relation, market.names(relation.from()).id(from),
					market.names(relation.to()).id(links.target(at)), kind(links, at), links.day(at), Links.UNKNOWN);
		}
	}

	private static @Nullable String kind(Links links, int at) {
		return (links.kind(at) < 0) ? null : links.kinds().label(links.kind(at));
	}

}
