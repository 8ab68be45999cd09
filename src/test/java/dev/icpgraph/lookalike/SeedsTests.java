package dev.icpgraph.lookalike;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.snapshot.GraphText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SeedsTests {

	private static final TraitIndex MARKET = TraitIndex.of(GraphText.snapshot(
			IntStream.range(0, 30)
				.mapToObj((i) -> "(a%02d:Account)-[:USES]->(t:Technology)".formatted(i))
				.collect(Collectors.joining(", ")),
			IntStream.range(0, 50)
				.mapToObj((i) -> "(giant:Account)-[:USES]->(t%d:Technology)".formatted(i))
				.collect(Collectors.joining(", ")),
			"(bare:Account), (giant:Account {name: 'Giant Corp'})"));

	@Test
	void doesNotWarnOfFiveGoodSeeds() {
		Seeds seeds = seeds("a04", "a03", "a02", "a01", "a00");

		assertThat(List.<Integer>copyOf(seeds.accounts())).containsExactly(0, 1, 2, 3, 4);
		assertThat(seeds.warnings()).isEmpty();
	}

	@Test
	void saysHowWeakFewSeedsAre() {
		assertThat(seeds("a01", "a02", "a03").warnings())
			.containsExactly("Only 3 seeds: expect a weak answer. Even a trait that all of them have counts 60% of its "
					+ "weight, because so few may share it by chance. Give at least 5, better 20.");
		assertThat(seeds("a01").warnings()).singleElement().asString().startsWith("Only 1 seed: ");
	}

	@Test
	void namesUselessSeeds() {
		Seeds seeds = seeds("a00", "a01", "nobody", "a02", "a03", "a04", "a01", "bare", "giant");

		assertThat(List.<Integer>copyOf(seeds.accounts())).hasSize(7);
		assertThat(seeds.warnings()).containsExactly("Left out, because no such account exists: nobody.",
				"Counted once, though given more than once: a01.", "Without any data to compare with: bare.",
				"Like everything, with more than 10 times as many traits as others have; the answer is sharper "
						+ "without: Giant Corp.");
	}

	@Test
	void doesNotAdviseToLeaveOutTheOnlySeed() {
		assertThat(seeds("giant").warnings().getFirst()).endsWith("sharper with other seeds than: Giant Corp.");
	}

	@Test
	void doesNotNameHundreds() {
		String[] ids = IntStream.range(0, 400).mapToObj("nobody-%d"::formatted).toArray(String[]::new);

		assertThat(seeds(ids).warnings()).hasSize(2).first().asString().endsWith("nobody-8, nobody-9 and 390 more.");
		assertThat(seeds(ids).warnings().getLast())
			.isEqualTo("No seed has data to compare with, so no account is like them.");
	}

	@Test
	void refusesNoSeedsAndTooMany() {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> seeds())
			.withMessage("seeds: give 1 to 5,000 accounts, not 0");
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> seeds(Collections.nCopies(5_001, "a00").toArray(String[]::new)));
	}

	private static Seeds seeds(String... ids) {
		return Seeds.of(List.of(ids), MARKET, LookalikeSettings.defaults());
	}

}
