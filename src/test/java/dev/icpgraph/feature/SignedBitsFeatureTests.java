package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.Likeness;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.proximity.RandomMarket;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class SignedBitsFeatureTests {

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	private static final Snapshot SMALL = GraphText.snapshot("""
			(a:Account)-[:USES]->(t:Technology {name: 'Kafka'}), (b:Account)-[:USES]->(t), (c:Account), (d:Account)""");

	static LongStream seeds() {
		return LongStream.range(0, 30);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void ordersAsItsValuesDoOrFiner(long seed) {
		RandomMarket market = new RandomMarket(seed);
		Snapshot snapshot = market.text().snapshot();
		Feature feature = feature(snapshot, market.best(), null, null);
		List<Integer> accounts = IntStream.range(0, snapshot.accounts()).boxed().toList();

		assertThat(accounts).allMatch((account) -> feature.order(account) < 1L << 34);
		for (int one : accounts) {
			for (int other : accounts) {
				if (feature.value(one) < feature.value(other)) {
					assertThat(feature.order(one)).isLessThan(feature.order(other));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void restsOnSomethingWhereverItIsKnown(long seed) {
		RandomMarket market = new RandomMarket(seed);
		Snapshot snapshot = market.text().snapshot();
		Feature feature = feature(snapshot, market.best(), null, null);

		for (int account = 0; account < snapshot.accounts(); account++) {
			List<EvidenceItem> items = feature.evidence(account);
			assertThat(items.isEmpty()).isEqualTo(feature.value(account) < 0);
			assertThat(items).allMatch((item) -> item.weight() >= 0 && !item.text().isBlank());
			assertThat(feature.text(account)).isNotBlank();
		}
	}

	@Test
	void asksForLimits() {
		BestCustomers best = BestCustomers.of(new int[] { 0 }, "a");
		int alike = feature(SMALL, best, null, null).value(1);

		assertThat(alike).isBetween(Feature.ONE / 2, Feature.ONE - 1);
		assertThat(feature(SMALL, best, 0.5, null).value(1)).isEqualTo(Feature.ONE);
		assertThat(feature(SMALL, best, null, 0.5).value(1)).isZero();
		assertThat(feature(SMALL, best, 0.5, null).text(1))
			.matches("\\d+% like your best customers \\(at least 50% required\\): "
					+ "1 known technology, like 100% of your best customers; 50% of the market.*");
	}

	@Test
	void saysWhatTakesTheAccountToItsSideOfTheAverage() {
		Feature feature = feature(SMALL, BestCustomers.of(new int[] { 0 }, "a"), null, null);

		assertThat(feature.text(2)).matches(
				"\\d+% like your best customers: no known technology, like none of your best customers; 50% of the market.*");
	}

	@Test
	void showsKnownLinksAndWeighsOnlyEvidenceForTheAccount() {
		Feature feature = feature(SMALL, BestCustomers.of(new int[] { 0 }, "a"), null, null);

		assertThat(feature.evidence(1)).filteredOn((item) -> item.weight() > 0)
			.first()
			.satisfies((item) -> assertThat(item.source()).isEqualTo(new EvidenceOrigin.Linked(Relation.USES,
					List.of(new EvidenceOrigin.Place("t", null, Integer.MIN_VALUE)))));
		assertThat(feature.evidence(2)).filteredOn((item) -> item.text().startsWith("no known technology"))
			.singleElement()
			.satisfies((item) -> assertThat(item.weight()).isZero());
	}

	@Test
	void isUnknownWithoutAnyOtherBestCustomer() {
		assertThat(feature(SMALL, BestCustomers.of(new int[0], "none"), 0.0, null).value(1)).isEqualTo(Feature.UNKNOWN);
		Feature alone = feature(SMALL, BestCustomers.of(new int[] { 0 }, "a"), null, null);
		assertThat(alone.value(0)).isEqualTo(Feature.UNKNOWN);
		assertThat(alone.order(0)).isEqualTo(Feature.UNKNOWN);
		assertThat(alone.text(0)).isEqualTo("there is no best customer to compare it with");
	}

	private static Feature feature(Snapshot snapshot, BestCustomers best, @Nullable Double gte, @Nullable Double lte) {
		return new SignedBitsFeature("like your best customers", "there is no best customer to compare it with", gte,
				lte, snapshot, Likeness.of(snapshot, best, ProximitySettings.defaults(), TODAY));
	}

}
