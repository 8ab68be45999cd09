package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.graph.GraphState;
import dev.icpgraph.identity.AccountKey;
import dev.icpgraph.identity.WebDomain;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The graph at one revision: immutable, compact, in memory. Nodes of each
 * {@link NodeKind} have dense ids from 0, in ascending order of their id in the graph, so
 * the same graph always gives the same numbers.
 *
 * <pre>
 * names      ACCOUNT: 0 acme.com, 1 beta.io, 2 gamma.ai    TECHNOLOGY: 0 kafka, 1 spark
 * attributes INDUSTRY: codes 1 0 2, values Software, Retail      (1 or 2 bytes per account)
 * quantities HEADCOUNT: codes 1 2 0, bands 120-120, 51-200       (1 or 2 bytes per account)
 * links      USES: offsets 0 2 3 3, targets 0 1 0                (4 per account, 2 per link)
 * backlinks  USES: offsets 0 2 3, targets 0 1 0                  (4 per technology, 4 per link)
 * customers  0 -> facts
 * </pre>
 *
 * An account with all attributes, quantities and relations takes about 80 bytes plus its
 * name; a use of a technology takes 6 (4 with fewer than 65,536 accounts), its categories
 * 2 each, a person 12 plus the id, a job 18, an acquaintance 12. Safe to share between
 * threads. Hold one reference for the duration of one answer.
 */
public final class Snapshot {

	private final GraphState state;

	private final Instant builtAt;

	private final Map<NodeKind, Names> names;

	private final AccountColumns columns;

	private final Map<Relation, Links> links;

	private final Map<Relation, Links> backlinks;

	private final int[] firstReleasedYears;

	private final Int2ObjectMap<CustomerFacts> customers;

	private final IntSortedSet wished;

	Snapshot(GraphState state, Instant builtAt, Map<NodeKind, Names> names, AccountColumns columns,
			Map<Relation, Links> links, Map<Relation, Links> backlinks, int[] firstReleasedYears,
			Int2ObjectMap<CustomerFacts> customers, IntSortedSet wished) {
		this.state = state;
		this.builtAt = builtAt;
		this.names = names;
		this.columns = columns;
		this.links = links;
		this.backlinks = backlinks;
		this.firstReleasedYears = firstReleasedYears;
		this.customers = customers;
		this.wished = wished;
	}

	/**
	 * A snapshot of a single account without links, for example of a company that a form
	 * describes.
	 * @param id id of the account
	 * @param properties as of {@code (:Account)}; unknown properties are ignored
	 */
	public static Snapshot ofOne(String id, Map<String, ?> properties) {
		return new SnapshotBuilder().account(id, properties).build(-1, Instant.EPOCH);
	}

	/**
	 * An empty snapshot, at revision -1.
	 */
	public static Snapshot empty() {
		return new SnapshotBuilder().build(-1, Instant.EPOCH);
	}

	/**
	 * The graph revision of this snapshot.
	 */
	public long revision() {
		return this.state.revision();
	}

	/**
	 * The state of the graph that was read for this snapshot.
	 */
	public GraphState state() {
		return this.state;
	}

	public Instant builtAt() {
		return this.builtAt;
	}

	/**
	 * Number of accounts; their dense ids run from 0 to one less.
	 */
	public int accounts() {
		return names(NodeKind.ACCOUNT).size();
	}

	/**
	 * The id in the graph of an account.
	 */
	public String accountId(int account) {
		return names(NodeKind.ACCOUNT).id(account);
	}

	/**
	 * The web domain of an account, {@code null} when it has none.
	 */
	public @Nullable String accountDomain(int account) {
		return domains().of(account, accountId(account));
	}

	/**
	 * The label of an account: its name, else its id.
	 */
	public String accountLabel(int account) {
		return names(NodeKind.ACCOUNT).label(account);
	}

	/**
	 * The name of an account; {@code null} when unknown.
	 */
	public @Nullable String accountName(int account) {
		return names(NodeKind.ACCOUNT).written(account);
	}

	/**
	 * The dense id of an account, or -1 for an unknown id.
	 */
	public int find(String accountId) {
		return names(NodeKind.ACCOUNT).find(accountId);
	}

	/**
	 * The dense id of the account with a domain or key, in any spelling; -1 if none
	 * exists. O(log n).
	 */
	public int findAccount(String name) {
		WebDomain domain = WebDomain.ofKnown(name).orNull();
		int account = (domain != null) ? domains().find(domain.ascii()) : -1;
		account = (account < 0 && domain != null) ? find(domain.ascii()) : account;
		AccountKey own = (account < 0) ? AccountKey.own(name).orNull() : null;
		return (own != null) ? find(own.value()) : account;
	}

	AccountColumns columns() {
		return this.columns;
	}

	AccountDomains domains() {
		return this.columns.domains();
	}

	/**
	 * Accounts with the same technology from several sources. Do not modify.
	 */
	BitSet repeatedUses() {
		return this.columns.repeatedUses();
	}

	public Names names(NodeKind kind) {
		return Objects.requireNonNull(this.names.get(kind));
	}

	public AttributeColumn attribute(AccountAttribute attribute) {
		return Objects.requireNonNull(this.columns.attributes().get(attribute));
	}

	public QuantityColumn quantity(AccountQuantity quantity) {
		return Objects.requireNonNull(this.columns.quantities().get(quantity));
	}

	public Links links(Relation relation) {
		return Objects.requireNonNull(this.links.get(relation));
	}

	/**
	 * The same links by target, with the same kinds, days and amounts.
	 * @throws NullPointerException unless the relation is {@link Relation#bothWays}
	 */
	public Links backlinks(Relation relation) {
		return Objects.requireNonNull(this.backlinks.get(relation), relation::name);
	}

	/**
	 * Release year of a technology; {@link Links#UNKNOWN} when unknown.
	 */
	public int firstReleasedYear(int technology) {
		return this.firstReleasedYears[technology];
	}

	int[] firstReleasedYears() {
		return this.firstReleasedYears;
	}

	/**
	 * All accounts that are or were customers, ascending.
	 */
	public int[] customers() {
		int[] accounts = this.customers.keySet().toIntArray();
		Arrays.sort(accounts);
		return accounts;
	}

	/**
	 * Facts about an account as a customer; null when it never was one.
	 */
	public @Nullable CustomerFacts customer(int account) {
		return this.customers.get(account);
	}

	/**
	 * Wished-for accounts, ascending. Do not modify.
	 */
	public IntSortedSet wished() {
		return this.wished;
	}

	Int2ObjectMap<CustomerFacts> customerFacts() {
		return this.customers;
	}

	/**
	 * The same nodes with other facts.
	 */
	Snapshot having(Map<AccountQuantity, QuantityColumn> quantities, Map<Relation, Links> otherLinks,
			Map<Relation, Links> otherBacklinks, Int2ObjectMap<CustomerFacts> otherCustomers,
			IntSortedSet otherWished) {
		return new Snapshot(this.state, this.builtAt, this.names,
				new AccountColumns(this.columns.attributes(), quantities, domains(), repeatedUses()), otherLinks,
				otherBacklinks, this.firstReleasedYears, otherCustomers, otherWished);
	}

	/**
	 * Memory of all arrays in bytes.
	 */
	public long bytes() {
		return this.names.values().stream().mapToLong(Names::bytes).sum() + this.columns.bytes()
				+ this.links.values().stream().mapToLong(Links::bytes).sum()
				+ this.backlinks.values().stream().mapToLong(Links::bytes).sum() + 4L * this.firstReleasedYears.length;
	}

}
