package dev.icpgraph.commonality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import dev.icpgraph.snapshot.Snapshots;
import dev.icpgraph.statistics.Jackknife;

/**
 * Answers from the newest snapshot and counts its traits once.
 */
@Component
public class Commonalities {

	private final Snapshots snapshots;

	private final BestCustomerChoice choice;

	private final AsOf asOf;

	private final OwnAccounts own;

	private final CommonalityProperties settings;

	private volatile @Nullable Counted counted;

	Commonalities(Snapshots snapshots, BestCustomerChoice choice, AsOf asOf, OwnAccounts own,
			CommonalityProperties settings) {
		this.snapshots = snapshots;
		this.choice = choice;
		this.asOf = asOf;
		this.own = own;
		this.settings = settings;
	}

	/**
	 * All traits of the newest snapshot as of today. Counts them at the first call, for
	 * all that ask meanwhile: about two seconds for a million accounts.
	 */
	public synchronized TraitIndex traits() {
		Snapshot snapshot = this.snapshots.loaded();
		LocalDate today = this.asOf.today();
		Counted now = this.counted;
		if (now == null || now.traits().snapshot() != snapshot || !now.day().equals(today)) {
			now = new Counted(TraitIndex.ofAllKinds(snapshot, today), today);
			this.counted = now;
		}
		return now.traits();
	}

	/**
	 * Shared attributes of given accounts.
	 * @param ids in the graph; {@code null} for the best customers
	 * @throws BadInputException if one of them is not an account
	 */
	public CommonalityReport of(@Nullable Collection<String> ids) {
		TraitIndex now = traits();
		return (ids != null)
				? of(now, given(now.snapshot(), ids), ComparedWith.market(ComparedWords.ACCOUNTS), this.settings)
				: ofBest(now, this.choice.of(now.snapshot()));
	}

	/**
	 * Whether what the best customers share is found again while a part of them is left
	 * out in turn.
	 */
	public FoundAgain foundAgain() {
		TraitIndex now = traits();
		return foundAgain(now, this.choice.of(now.snapshot()), this.settings);
	}

	static FoundAgain foundAgain(TraitIndex traits, BestCustomers best, CommonalityProperties settings) {
		ComparedWith market = ComparedWith.market(ComparedWords.CUSTOMERS);
		return FoundAgain.of(Jackknife.of(best.accounts()),
				(customers) -> new SharedTraits(traits, customers, market, settings).kinds());
	}

	private CommonalityReport ofBest(TraitIndex traits, BestCustomers best) {
		ComparedWords words = (best.wished() > 0) ? ComparedWords.WITH_WISHED : ComparedWords.CUSTOMERS;
		return of(traits, best, ComparedWith.market(words), this.settings);
	}

	/**
	 * Attributes of given accounts that others do not share.
	 * @param traits all traits of a snapshot, see {@link #traits()}
	 * @param accounts dense ids, all among the accounts they are compared with
	 * @param rule their choice, as a sentence
	 */
	public CommonalityReport of(TraitIndex traits, int[] accounts, String rule, ComparedWith others) {
		return of(traits, BestCustomers.of(accounts, rule), others, this.settings);
	}

	static CommonalityReport of(TraitIndex traits, BestCustomers customers, ComparedWith others,
			CommonalityProperties settings) {
		SharedTraits.Found found = new SharedTraits(traits, customers.accounts(), others, settings).found();
		return CommonalityReport.of(customers, found, others, traits.snapshot().revision());
	}

	/**
	 * The cluster of active customers worth repeating.
	 */
	public Beachhead beachhead() {
		return beachhead(traits(), (int) this.asOf.today().toEpochDay(), this.own.names(), this.settings);
	}

	static Beachhead beachhead(TraitIndex traits, int day, Collection<String> own, CommonalityProperties settings) {
		Snapshot snapshot = traits.snapshot();
		BitSet active = new BitSet();
		Arrays.stream(snapshot.customers())
			.filter((account) -> Objects.requireNonNull(snapshot.customer(account)).active(day))
			.forEach(active::set);
		SharedTraits.Found found = new SharedTraits(traits, active.stream().toArray(),
				ComparedWith.market(ComparedWords.CUSTOMERS), settings)
			.found();
		return new BeachheadSearch(found.shared(), active).beachhead(snapshot, AccountRoles.of(snapshot, day, own));
	}

	/**
	 * Releases the old snapshot, which may be large.
	 */
	@EventListener
	void forget(SnapshotRefreshed event) {
		Counted now = this.counted;
		if (now != null && now.traits().snapshot() != event.snapshot()) {
			this.counted = null;
		}
	}

	private static BestCustomers given(Snapshot snapshot, Collection<String> ids) {
		List<String> unknown = ids.stream().filter((id) -> snapshot.find(id) < 0).toList();
		if (!unknown.isEmpty()) {
			throw new BadInputException("of: '%s' is not an account".formatted(unknown.getFirst()));
		}
		int[] accounts = ids.stream().mapToInt(snapshot::find).toArray();
		return BestCustomers.of(accounts, "You chose these accounts.");
	}

	/**
	 * The traits of a snapshot on a day.
	 */
	private record Counted(TraitIndex traits, LocalDate day) {
	}

}
