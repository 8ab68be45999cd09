package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.ServerBusyException;
import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.NearnessToBest;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpPublished;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.likeness.CurrentLikeness;
import dev.icpgraph.model.CurrentModel;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.replica.Follower;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Holds the scores of all ICPs. It scores a new snapshot, or a new day, in the background
 * for every ICP and then replaces the old scores in one write, so that all answers at one
 * moment have one revision. A version without earlier requests, such as a draft, is
 * scored on its first request.
 */
@Component
public class Scoreboard implements Follower {

	private static final Logger log = LoggerFactory.getLogger(Scoreboard.class);

	private final Icps icps;

	private final Snapshots snapshots;

	private final CurrentLikeness likeness;

	private final CurrentModel model;

	private final BestCustomerChoice choice;

	private final AsOf asOf;

	private final ScoringProperties properties;

	private final TierMemory memory;

	private final OwnAccounts own;

	private final ApplicationEventPublisher events;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor((work) -> Thread.ofPlatform().name("scoring").daemon().unstarted(work));

	private volatile ScoreCache board;

	Scoreboard(Icps icps, Snapshots snapshots, CurrentLikeness likeness, CurrentModel model, BestCustomerChoice choice,
			AsOf asOf, ScoringProperties properties, TierMemory memory, OwnAccounts own,
			ApplicationEventPublisher events) {
		this.icps = icps;
		this.snapshots = snapshots;
		this.likeness = likeness;
		this.model = model;
		this.choice = choice;
		this.asOf = asOf;
		this.properties = properties;
		this.memory = memory;
		this.own = own;
		this.events = events;
		this.board = empty(Snapshot.empty());
	}

	/**
	 * The scores of an ICP's current version, or of a given version; {@code null} when
	 * unknown.
	 * @param icp id of an Icp or IcpVersion that clients see
	 */
	public @Nullable Scores of(String icp) {
		IcpVersion version = this.icps.version(icp);
		return (version != null) ? scored().scores(version) : null;
	}

	/**
	 * The same by a learned ranking kept with a version.
	 */
	@Nullable Scores of(String icp, RankingModel learned) {
		IcpVersion version = this.icps.version(icp);
		return (version != null) ? scored().scores(version, learned) : null;
	}

	/**
	 * The scores of a version.
	 */
	Scores of(IcpVersion version) {
		return scored().scores(version);
	}

	/**
	 * The scores of an ICP's current version, or of a given version.
	 * @param icp id of an Icp or IcpVersion that clients see
	 * @throws BadInputException if it is unknown
	 */
	public Scores required(String icp) {
		return scored().scores(this.icps.required(icp));
	}

	/**
	 * Compares trial definitions with an ICP's current version, or a given version.
	 * @param icp id of an Icp or IcpVersion that clients see
	 * @throws BadInputException if it is unknown
	 */
	public Trial trial(String icp) {
		return new Trial(scored(), this.icps.required(icp));
	}

	/**
	 * The scores of all ICPs on the current snapshot.
	 */
	public ScoreCache current() {
		return this.board;
	}

	/**
	 * The same, for an answer to a caller.
	 * @throws ServerBusyException before the first snapshot is scored
	 */
	public ScoreCache scored() {
		ScoreCache scored = this.board;
		if (scored.revision() < 0) {
			throw ServerBusyException.starting();
		}
		return scored;
	}

	/**
	 * Revision of the scored graph.
	 */
	public long revision() {
		return this.board.revision();
	}

	/**
	 * Does nothing, since the next snapshot triggers scoring.
	 */
	@Override
	public void follow(long revision) {
	}

	@Override
	public boolean hasReached(long revision) {
		return this.board.revision() >= revision;
	}

	// Runs on the thread that built the snapshot.
	@EventListener
	void score(SnapshotRefreshed event) {
		score(event.snapshot());
	}

	@EventListener
	void score(IcpPublished event) {
		this.background.execute(() -> this.board.scores(event.version()));
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void beginDay() {
		if (!this.board.today().equals(this.asOf.today())) {
			DatabaseAway.tolerated(() -> score(this.snapshots.current()), (away) -> log
				.warn("The new day will be scored in a minute, because Neo4j is away: {}", away.getMessage()));
		}
	}

	private synchronized void score(Snapshot snapshot) {
		ScoreCache next = empty(snapshot);
		for (Icp icp : this.icps.all()) {
			next.scores(icp.current());
		}
		if (snapshot.revision() >= this.board.revision()) {
			this.board = next;
			this.events.publishEvent(new MarketScored(snapshot.revision()));
		}
	}

	private ScoreCache empty(Snapshot snapshot) {
		LocalDate today = this.asOf.today();
		Features features = new Features(snapshot, today, new NearnessToBest(snapshot, this.likeness, this.model));
		return new ScoreCache(new FeatureColumns(snapshot, features, this.properties.keptColumns(), this.own.names()),
				today, () -> this.choice.of(snapshot), this.memory, this.properties.keptScores());
	}

	@PreDestroy
	void stop() {
		this.background.shutdownNow();
	}

}
