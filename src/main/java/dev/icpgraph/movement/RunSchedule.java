package dev.icpgraph.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpPublished;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.replica.ElectedWriter;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.scoring.MarketScored;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.TierOverridden;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.scoring.TierOverrides;

/**
 * Decides when to record movers: at once after a publication or an override, or with the
 * next scores while files arrive, and at most once per
 * {@code icpgraph.movement.run-every} after new data, the end of an override or an
 * override through another application. Of several applications only the elected one
 * records periodically; each records publications and overrides of its own callers at
 * once.
 */
@Component
class RunSchedule {

	private static final Logger log = LoggerFactory.getLogger(RunSchedule.class);

	private final Scoreboard scoreboard;

	private final Icps icps;

	private final RunRecorder recorder;

	private final TierOverrides overrides;

	private final ElectedWriter writer;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor((work) -> Thread.ofPlatform().name("score-runs").daemon().unstarted(work));

	private volatile @Nullable ScoreCache recorded;

	/** Keys of the ICPs whose last publication or override is not recorded yet. */
	private final Set<String> waiting = ConcurrentHashMap.newKeySet();

	/** Overrides of each ICP at the last run of all, by key of the ICP. */
	private volatile Map<String, List<TierOverride>> applied = Map.of();

	RunSchedule(Scoreboard scoreboard, Icps icps, RunRecorder recorder, TierOverrides overrides, ElectedWriter writer) {
		this.writer = writer;
		this.scoreboard = scoreboard;
		this.icps = icps;
		this.recorder = recorder;
		this.overrides = overrides;
	}

	@EventListener
	void record(IcpPublished event) {
		recordOne(event.version().icpKey(), event::version);
	}

	@EventListener
	void record(TierOverridden event) {
		recordOne(event.icp(), () -> inForce(event.icp()));
	}

	/**
	 * Retries what could not be recorded with the scores before.
	 */
	@EventListener
	void retry(MarketScored event) {
		List.copyOf(this.waiting).forEach((icp) -> recordOne(icp, () -> inForce(icp)));
	}

	private @Nullable IcpVersion inForce(String key) {
		Icp icp = this.icps.byKey(key);
		return (icp != null && !icp.archived()) ? icp.current() : null;
	}

	/**
	 * @param icp key of the ICP
	 * @param version called in the background; gives {@code null} if there is nothing to
	 * record
	 */
	private void recordOne(String icp, Supplier<@Nullable IcpVersion> version) {
		this.waiting.add(icp);
		this.background.execute(() -> {
			boolean done = recorded(() -> {
				IcpVersion one = version.get();
				return one == null || this.recorder.record(this.scoreboard.current(), one, Turn.ANY);
			});
			if (done) {
				this.waiting.remove(icp);
			}
			else {
				this.recorded = null;
			}
		});
	}

	@Scheduled(fixedDelayString = "${icpgraph.movement.run-every:1m}")
	void recordRunsIfElected() {
		this.writer.turn().ifPresent(this::recordRuns);
	}

	void recordRuns(Turn turn) {
		if (this.scoreboard.current().revision() >= 0) {
			this.background.execute(() -> recorded(() -> recordAll(turn)));
		}
	}

	private boolean recordAll(Turn turn) {
		ScoreCache now = this.scoreboard.current();
		List<IcpVersion> versions = this.icps.all().stream().map(Icp::current).toList();
		Map<String, List<TierOverride>> present = new HashMap<>();
		versions
			.forEach((version) -> present.put(version.icpKey(), this.overrides.holding(version.icpKey(), now.today())));
		if (now == this.recorded && present.equals(this.applied)) {
			return true;
		}
		boolean all = true;
		for (IcpVersion version : versions) {
			all &= this.recorder.record(now, version, turn);
		}
		if (all) {
			this.recorded = now;
			this.applied = present;
		}
		return all;
	}

	// Neo4j may be away: the next run retries.
	private static boolean recorded(BooleanSupplier work) {
		try {
			return work.getAsBoolean();
		}
		catch (RuntimeException ex) {
			log.warn("Movers are not recorded yet: {}", ex.toString());
			return false;
		}
	}

	@PreDestroy
	void stop() {
		this.background.shutdownNow();
	}

}
