package dev.icpgraph.scoring;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.zip.CRC32C;

/**
 * Names a state of the scores, for example {@code 1234-2026-11-30-9ae0daaf}: the graph's
 * revision, the day that ages count from, and a checksum of every score and tier.
 */
final class ScoresState {

	/** Longs per step, so that the copy stays in the first-level cache. */
	private static final int BLOCK = 1024;

	private ScoresState() {
	}

	static String of(Scores scores) {
		CRC32C checksum = new CRC32C();
		checksum.update(scores.tiers());
		long[] keys = scores.sums().keys();
		ByteBuffer block = ByteBuffer.allocate(BLOCK * Long.BYTES);
		for (int from = 0; from < keys.length; from += BLOCK) {
			int length = Math.min(BLOCK, keys.length - from);
			block.clear().asLongBuffer().put(keys, from, length);
			checksum.update(block.limit(length * Long.BYTES));
		}
		return "%d-%s-%08x".formatted(scores.snapshot().revision(), LocalDate.ofEpochDay(scores.columns().today()),
				checksum.getValue());
	}

}
