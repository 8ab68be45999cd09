package dev.icpgraph.competitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.customer.NamedAccounts;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.IntArraySet;
import it.unimi.dsi.fastutil.ints.IntSet;

/**
 * Finds the competitors in a snapshot and the accounts at each. Names of the same account
 * are one competitor. An account is at its latest stage up to today; an account without a
 * stage that uses a technology made by the competitor counts as its customer.
 */
final class CompetitorIndex {

	private static final List<BehaviorMeasure.Stage> STAGES = List.of(BehaviorMeasure.Stage.values());

	private final Snapshot snapshot;

	private final int today;

	private CompetitorIndex(Snapshot snapshot, int today) {
		this.snapshot = snapshot;
		this.today = today;
	}

	/**
	 * All competitors, most customers first. O(stages + uses of competitors'
	 * technologies).
	 * @param today as of {@link Days}
	 */
	static List<Competitor> of(Snapshot snapshot, int today) {
		return new CompetitorIndex(snapshot, today).competitors();
	}

	/** A competitor while its accounts are collected. */
	private static final class Found {

		private final int account;

		private final List<Integer> targets = new ArrayList<>();

		private final Map<Integer, Place> places = new TreeMap<>();

		Found(int account) {
			this.account = account;
		}

	}

	private record Place(BehaviorMeasure.Stage stage, int day, int product) {

		boolean isBefore(Place other) {
			return (this.day != other.day) ? this.day < other.day
					: STAGES.indexOf(this.stage) < STAGES.indexOf(other.stage);
		}

	}

	private List<Competitor> competitors() {
		Int2IntMap accounts = NamedAccounts.of(this.snapshot, Relation.AT_STAGE);
		Map<Integer, Found> found = new TreeMap<>();
		Links links = this.snapshot.links(Relation.AT_STAGE);
		for (int account = 0; account < links.rows(); account++) {
			for (int position = links.begin(account); position < links.end(account); position++) {
				int target = links.target(position);
				Found competitor = found.computeIfAbsent(key(accounts.get(target), target),
						(it) -> new Found(accounts.get(target)));
				if (!competitor.targets.contains(target)) {
					competitor.targets.add(target);
				}
				add(competitor, account, links, position);
			}
		}
		found.values().forEach(this::addUsers);
		return found.values().stream().map(this::competitor).sorted(Competitor.BY_CUSTOMERS).toList();
	}

	/** Its account, or a negative number for a name without one. */
	private static int key(int account, int target) {
		return (account >= 0) ? account : -1 - target;
	}

	private void add(Found competitor, int account, Links links, int position) {
		int kind = links.kind(position);
		int day = links.day(position);
		if (kind < 0 || account == competitor.account || (day != Days.UNKNOWN && day > this.today)) {
			return;
		}
		BehaviorMeasure.Stage stage = BehaviorMeasure.Stage.valueOf(links.kinds().label(kind).toUpperCase(Locale.ROOT));
		competitor.places.merge(account, new Place(stage, day, -1), (one, other) -> one.isBefore(other) ? other : one);
	}

	private void addUsers(Found competitor) {
		for (int product : products(competitor.account)) {
			Links users = this.snapshot.backlinks(Relation.USES);
			IntStream.range(users.begin(product), users.end(product))
				.map(users::target)
				.filter((user) -> user != competitor.account)
				.forEach((user) -> competitor.places.putIfAbsent(user,
						new Place(BehaviorMeasure.Stage.CUSTOMER, Days.UNKNOWN, product)));
		}
	}

	private IntSet products(int account) {
		Links makes = this.snapshot.links(Relation.MAKES);
		return (account < 0) ? new IntArraySet() : new IntArraySet(
				IntStream.range(makes.begin(account), makes.end(account)).map(makes::target).toArray());
	}

	private Competitor competitor(Found found) {
		Names written = this.snapshot.names(NodeKind.COMPETITOR);
		String name = (found.account >= 0) ? this.snapshot.accountLabel(found.account)
				: written.label(found.targets.getFirst());
		String id = (found.account >= 0) ? this.snapshot.accountId(found.account) : null;
		String domain = (found.account >= 0) ? this.snapshot.accountDomain(found.account) : null;
		List<String> names = Stream
			.concat(Stream.of(name, id, domain).filter(Objects::nonNull),
					found.targets.stream().flatMap((it) -> Stream.of(written.id(it), written.label(it))))
			.map(Competitor::key)
			.distinct()
			.toList();
		List<CompetitorAccount> accounts = found.places.entrySet()
			.stream()
			.map((it) -> account(it.getKey(), it.getValue(), name))
			.toList();
		return new Competitor(name, id, names, products(found.account), accounts, List.of());
	}

	private CompetitorAccount account(int account, Place place, String competitor) {
		CustomerFacts facts = this.snapshot.customer(account);
		String product = (place.product() < 0) ? null : this.snapshot.names(NodeKind.TECHNOLOGY).label(place.product());
		return new CompetitorAccount(account, this.snapshot.accountId(account), this.snapshot.accountLabel(account),
				competitor, place.stage(), Days.date(place.day()), product, facts != null && facts.active(this.today),
				List.of());
	}

}
