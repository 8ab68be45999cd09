package dev.icpgraph.lookalike;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class LatestTraitsTests {

	private final AtomicInteger replaced = new AtomicInteger();

	private final LatestTraits traits = new LatestTraits(this.replaced::incrementAndGet);

	private final Snapshot small = GraphText.snapshot("(a:Account)-[:USES]->(t:Technology)");

	private final Snapshot large = GraphText
		.snapshot("(a:Account)-[:USES]->(t:Technology), (b:Account)-[:USES]->(t), (c:Account)");

	@Test
	void countsASnapshotOnce() {
		assertThat(this.traits.of(this.small)).isSameAs(this.traits.of(this.small));
		assertThat(this.replaced).hasValue(1);
	}

	/** Queries on two snapshots may overlap while one replaces the other. */
	@Test
	void answersEachSnapshotForItself() {
		assertThat(this.traits.of(this.large).snapshot()).isSameAs(this.large);
		assertThat(this.traits.of(this.small).snapshot()).isSameAs(this.small);
		assertThat(this.traits.of(this.large).snapshot()).isSameAs(this.large);
	}

	@Test
	void releasesAnOldSnapshotWhenANewOneComes() {
		TraitIndex before = this.traits.of(this.small);

		this.traits.forgetOthers(this.small);
		assertThat(this.traits.of(this.small)).isSameAs(before);

		this.traits.forgetOthers(this.large);
		assertThat(this.replaced).hasValue(2);
		assertThat(this.traits.of(this.small)).isNotSameAs(before);
	}

}
