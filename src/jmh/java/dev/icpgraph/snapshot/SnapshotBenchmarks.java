package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the time to lay out a snapshot after its parts have come from Neo4j, and its
 * memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class SnapshotBenchmarks {

	private static final Logger log = LoggerFactory.getLogger(SnapshotBenchmarks.class);

	@Param({ "1000000" })
	int accounts;

	@Param({ "15" })
	double meanUses;

	@SuppressWarnings("NullAway.Init")
	private Snapshot market;

	@Setup
	public void setUp() {
		this.market = new SyntheticMarket(this.accounts, 4096, this.meanUses).snapshot();
	}

	/**
	 * Prints the memory of the arrays.
	 */
	@TearDown
	public void sayMemory() {
		long uses = this.market.links(Relation.USES).size();
		long linkBytes = this.market.links(Relation.USES).bytes() + this.market.backlinks(Relation.USES).bytes();
		long categoryBytes = this.market.links(Relation.USES_CATEGORY).bytes();
		long rest = this.market.bytes() - linkBytes - categoryBytes;
		log.info("{} MB: {} bytes per account beside its links, {} per use both ways, {} per use for categories",
				this.market.bytes() >> 20, rest / this.accounts, (double) linkBytes / uses,
				(double) categoryBytes / uses);
	}

	@Benchmark
	public Snapshot build() {
		SnapshotBuilder builder = new SnapshotBuilder();
		Links uses = this.market.links(Relation.USES);
		for (int account = 0; account < this.accounts; account++) {
			String id = this.market.accountId(account);
			for (int position = uses.begin(account); position < uses.end(account); position++) {
				builder.link(Relation.USES, id, "technology-" + uses.target(position));
			}
		}
		return builder.build(1, Instant.EPOCH);
	}

}
