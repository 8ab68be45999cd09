package dev.icpgraph.lookalike;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.unimi.dsi.fastutil.ints.IntList;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Answers from the newest snapshot. It counts traits once per snapshot, and caches an
 * answer for a while so that its next page costs nothing.
 */
@Component
public class CurrentLookalikes {

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final Snapshots snapshots;

	private final LookalikeSettings settings;

	private final Cache<Question, RankedLookalikes> answers;

	private volatile TraitIndex traits = TraitIndex.of(Snapshot.empty());

	CurrentLookalikes(Snapshots snapshots, LookalikeProperties properties) {
		this.snapshots = snapshots;
		this.settings = properties.settings();
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.keptAccounts())
			.weigher((Question question, RankedLookalikes ranking) -> question.accounts() + question.seeds().size())
			.expireAfterAccess(KEPT)
			.build();
	}

	/**
	 * The settings that all answers follow.
	 */
	public LookalikeSettings settings() {
		return this.settings;
	}

	/**
	 * A page of the accounts that are like the seeds.
	 * @param seeds ids in the graph
	 */
	LookalikeConnection page(List<String> seeds, boolean excludeCustomers, LookalikeWhere where, PageRequest page) {
		TraitIndex now = traits();
		Seeds found = Seeds.of(seeds, now, this.settings);
		Question question = new Question(now.snapshot().revision(), now.snapshot().accounts(), found.accounts(),
				excludeCustomers, where);
		RankedLookalikes ranking = this.answers.get(question, (key) -> ranking(now, key));
		Connection<Lookalike> answer = ranking.page(page);
		List<String> unmet = where.warnings(now.snapshot(), answer.totalCount());
		List<String> warnings = Stream.concat(found.warnings().stream(), unmet.stream()).toList();
		return new LookalikeConnection(answer, warnings, question.revision());
	}

	private RankedLookalikes ranking(TraitIndex now, Question question) {
		Lookalikes all = Lookalikes.of(now, question.seeds().toIntArray(), this.settings);
		IntPredicate wanted = question.where().wanted(all);
		IntPredicate rivals = question.where().rivals(all);
		if (!question.excludeCustomers()) {
			return RankedLookalikes.of(all, wanted, rivals);
		}
		BitSet customers = new BitSet();
		for (int customer : now.snapshot().customers()) {
			customers.set(customer);
		}
		IntPredicate others = (account) -> !customers.get(account);
		return RankedLookalikes.of(all, wanted.and(others), rivals.and(others));
	}

	private TraitIndex traits() {
		Snapshot snapshot = this.snapshots.current();
		TraitIndex now = this.traits;
		return (now.snapshot() != snapshot) ? count(snapshot) : now;
	}

	/**
	 * Releases the old snapshot, which may be large, even when no one asks about the new
	 * one.
	 */
	@EventListener
	synchronized void forget(SnapshotRefreshed event) {
		if (this.traits.snapshot() != event.snapshot()) {
			this.traits = TraitIndex.of(Snapshot.empty());
			this.answers.invalidateAll();
		}
	}

	private synchronized TraitIndex count(Snapshot snapshot) {
		if (this.traits.snapshot().revision() < snapshot.revision()) {
			this.traits = TraitIndex.of(snapshot);
			this.answers.invalidateAll();
		}
		return this.traits;
	}

	/**
	 * The key of a cached answer.
	 *
	 * @param revision revision of the snapshot
	 * @param accounts number of accounts in the snapshot
	 */
	private record Question(long revision, int accounts, IntList seeds, boolean excludeCustomers,
			LookalikeWhere where) {

	}

}
