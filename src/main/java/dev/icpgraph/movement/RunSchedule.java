package dev.icpgraph.movement;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpPublished;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scoreboard;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Decides when to record movers: at once after a publication, and at most once per {@code
 * icpgraph.movement.run-every} after new data.
 */
@Component
class RunSchedule {

	private static final Logger log = LoggerFactory.getLogger(RunSchedule.class);

	private final Scoreboard scoreboard;

	private final Icps icps;

	private final RunRecorder recorder;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor((work) -> Thread.ofPlatform().name("score-runs").daemon().unstarted(work));

	private volatile @Nullable ScoreCache recorded;

	RunSchedule(Scoreboard scoreboard, Icps icps, RunRecorder recorder) {
		this.scoreboard = scoreboard;
		this.icps = icps;
		this.recorder = recorder;
	}

	@EventListener
	void record(IcpPublished event) {
		this.background.execute(() -> record(this.scoreboard.current(), () -> List.of(event.version())));
	}

	@Scheduled(fixedDelayString = "${icpgraph.movement.run-every:1m}")
	void recordRuns() {
		ScoreCache now = this.scoreboard.current();
		if (now != this.recorded && now.revision() >= 0) {
			this.background.execute(() -> {
				if (record(now, () -> this.icps.all().stream().map(Icp::current).toList())) {
					this.recorded = now;
				}
			});
		}
	}

	// Neo4j may be away: the next run retries.
	private boolean record(ScoreCache now, Supplier<List<IcpVersion>> versions) {
		try {
			versions.get().forEach((version) -> this.recorder.record(now, version));
			return true;
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
