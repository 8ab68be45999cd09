package dev.icpgraph.privacy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RemainingCopiesTests {

	@Test
	void leaveWithTheNextCheckpointWhereLogsAreShort() {
		RemainingCopies copies = RemainingCopies.of(Map.of("db.tx_log.rotation.size", "16.00MiB",
				"db.tx_log.rotation.retention_policy", "keep_none", "db.checkpoint.interval.time", "5m"));

		assertThat(copies.fillsLog()).isTrue();
		assertThat(copies.sentences()).hasSize(2).first().asString().contains("within 5m, or when Neo4j stops");
	}

	@Test
	void stayInLogsThatAreLongOrKept() {
		RemainingCopies copies = RemainingCopies.of(Map.of());

		assertThat(copies.fillsLog()).isFalse();
		assertThat(copies.sentences()).hasSize(4)
			.anySatisfy((it) -> assertThat(it).contains("2 days 2G", "keep_none"))
			.anySatisfy((it) -> assertThat(it).contains("until it reaches 256 MB"));
	}

	@Test
	void areReadFromSizesInAnyUnit() {
		assertThat(RemainingCopies.of(Map.of("db.tx_log.rotation.size", "1G")).logSize().toMegabytes()).isEqualTo(1024);
		assertThat(RemainingCopies.of(Map.of("db.tx_log.rotation.size", "131072")).logSize().toKilobytes())
			.isEqualTo(128);
		assertThat(RemainingCopies.of(Map.of("db.tx_log.rotation.size", "odd")).logSize().toMegabytes()).isEqualTo(256);
	}

}
