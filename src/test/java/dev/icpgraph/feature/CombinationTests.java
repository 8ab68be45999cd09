package dev.icpgraph.feature;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.scoring.GeneratedMarket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.icpgraph.feature.CombinedMeasures.all;
import static dev.icpgraph.feature.CombinedMeasures.any;
import static dev.icpgraph.feature.CombinedMeasures.not;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests combinations of measures under all, any and not.
 */
class CombinationTests {

	private static final Measure LARGE = new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, null);

	private static final Measure GERMAN = new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of("DE"), null);

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(300, 7, null));

	static Stream<Measure> measures() {
		return GeneratedMarket.MEASURES.stream();
	}

	@ParameterizedTest
	@CsvSource({ "large german, 1, 1", "small german, 0, 1", "german, , 1", "large french, 0, 1", "small french, 0, 0",
			"french, 0, ", "large, , 1", "small, 0, ", "blank, , " })
	void unknownPartsLeaveTheWholeUnknownUnlessTheRestDecides(String account, @Nullable Integer all,
			@Nullable Integer any) {
		FeatureColumns columns = GeneratedMarket.columns(
				"""
						(`large german`:Account {headcountMin: 90, headcountMax: 90, country: 'DE'}),
						(`small german`:Account {headcountMin: 9, headcountMax: 9, country: 'DE'}), (german:Account {country: 'DE'}),
						(`large french`:Account {headcountMin: 90, headcountMax: 90, country: 'FR'}),
						(`small french`:Account {headcountMin: 9, headcountMax: 9, country: 'FR'}), (french:Account {country: 'FR'}),
						(large:Account {headcountMin: 90, headcountMax: 90}), (small:Account {headcountMin: 9, headcountMax: 9}),
						(blank:Account)""");

		assertThat(value(columns, all(LARGE, GERMAN), account)).isEqualTo(fixed(all));
		assertThat(value(columns, any(LARGE, GERMAN), account)).isEqualTo(fixed(any));
	}

	@Test
	void saysWhatDecided() {
		FeatureColumns columns = GeneratedMarket.columns("""
				(a:Account {headcountMin: 90, headcountMax: 90, country: 'FR'}), (b:Account {country: 'DE'})""");

		assertThat(text(columns, all(LARGE, GERMAN), "a")).isEqualTo("country is France");
		assertThat(text(columns, any(LARGE, GERMAN), "a")).isEqualTo("headcount 90 is at least 50");
		assertThat(text(columns, all(LARGE, GERMAN), "b")).isEqualTo("headcount is unknown");
		assertThat(text(columns, not(all(LARGE, not(GERMAN))), "a"))
			.isEqualTo("headcount 90 is at least 50; country is France");
	}

	@Test
	void fadingReachesTheParts() {
		FeatureColumns columns = GeneratedMarket
			.columns("(a:Account {country: 'DE'})-[:MADE_VISIT]->(:Visit {on: '2026-10-02'})");
		Measure visits = new BehaviorMeasure.Visits(60, 1);
		Signal signal = new Signal("s", Signal.Kind.INTENT, 1, 30.0, false, all(GERMAN, visits));

		assertThat(columns.of(signal).values()[0]).isEqualTo(Feature.fixed(0.5));
		assertThat(columns.of(new Signal("s", Signal.Kind.INTENT, 1, 30.0, false, not(visits))).values()[0])
			.isEqualTo(Feature.fixed(0.5));
	}

	@ParameterizedTest
	@MethodSource("measures")
	void theLawsOfDeMorganHoldAndOneAloneIsItself(Measure one) {
		Measure other = new TechnographicMeasure.TechnologyMaturity(null, null);

		assertThat(values(not(all(one, other)))).isEqualTo(values(any(not(one), not(other))));
		assertThat(values(not(not(one)))).isEqualTo(values(one));
		assertThat(values(all(one))).isEqualTo(values(one));
		assertThat(values(any(one, one))).isEqualTo(values(one));
		assertThat(values(all(one, other))).isEqualTo(values(all(other, one)));
	}

	@Test
	void everyKnownValueOfACombinationHasItsReason() {
		Measure all = new CombinedMeasure.All(GeneratedMarket.MEASURES.subList(0, 4));
		Feature feature = COLUMNS.of(all).feature();

		assertThat(IntStream.range(0, COLUMNS.snapshot().accounts()).mapToObj(feature::text))
			.noneMatch(String::isBlank);
	}

	private static int[] values(Measure measure) {
		return COLUMNS.of(measure).values();
	}

	private static int value(FeatureColumns columns, Measure measure, String account) {
		return columns.of(measure).values()[columns.snapshot().find(account)];
	}

	private static String text(FeatureColumns columns, Measure measure, String account) {
		return GeneratedMarket.feature(columns, measure).text(columns.snapshot().find(account));
	}

	private static int fixed(@Nullable Integer value) {
		return (value != null) ? value * Feature.ONE : Feature.UNKNOWN;
	}

}
