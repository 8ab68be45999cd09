package dev.icpgraph.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Whether the account uses certain technologies, or has another relation to them.
 * Computed once for all accounts from the users of each technology, so it reads few links
 * even in a large market.
 */
final class UsesFeature implements Feature {

	private final Snapshot snapshot;

	private final String role;

	private final UseRelation relation;

	private final Links uses;

	/** All links to technologies, in any relation. */
	private final List<Links> known;

	private final List<Technology> anyOf;

	private final List<Technology> allOf;

	private final List<Technology> noneOf;

	private final BitSet holding;

	private UsesFeature(TechnographicMeasure.Uses measure, Snapshot snapshot) {
		Names names = snapshot.names(NodeKind.TECHNOLOGY);
		this.snapshot = snapshot;
		this.role = (measure.role() != null) ? measure.role().inWords() : "";
		this.relation = measure.asked();
		this.uses = snapshot.links(Relation.of(this.relation));
		this.known = Relation.TO_TECHNOLOGIES.stream()
			.map(snapshot::links)
			.filter((links) -> links.size() > 0)
			.toList();
		this.anyOf = technologies(measure.anyOf(), names);
		this.allOf = technologies(measure.allOf(), names);
		this.noneOf = technologies(measure.noneOf(), names);
		this.holding = holding(snapshot);
	}

	private BitSet holding(Snapshot snapshot) {
		Links users = snapshot.backlinks(Relation.of(this.relation));
		BitSet holding = users(this.anyOf, users);
		if (this.anyOf.isEmpty()) {
			holding.set(0, snapshot.accounts());
		}
		this.allOf.forEach((technology) -> holding.and(users(List.of(technology), users)));
		holding.andNot(users(this.noneOf, users));
		return holding;
	}

	/**
	 * The accounts that use any of these technologies.
	 */
	private static BitSet users(List<Technology> technologies, Links users) {
		BitSet found = new BitSet();
		for (Technology technology : technologies) {
			int end = (technology.id() >= 0) ? users.end(technology.id()) : 0;
			for (int at = (technology.id() >= 0) ? users.begin(technology.id()) : 0; at < end; at++) {
				found.set(users.target(at));
			}
		}
		return found;
	}

	static UsesFeature of(TechnographicMeasure.Uses measure, Snapshot snapshot) {
		return new UsesFeature(measure, snapshot);
	}

	/**
	 * A requested technology.
	 *
	 * @param id its dense id, or -1 when no account uses it
	 * @param name as people write it
	 */
	private record Technology(int id, String name) {
	}

	@Override
	public int value(int account) {
		if (known(account) == 0) {
			return UNKNOWN;
		}
		return Feature.truth(this.holding.get(account));
	}

	@Override
	public void values(int[] values, int from, int to) {
		Arrays.fill(values, from, to, UNKNOWN);
		for (Links links : this.known) {
			int[] offsets = links.offsets();
			for (int account = from; account < to; account++) {
				// 0 with any known link; otherwise -1, unknown.
				values[account] &= (offsets[account + 1] - offsets[account] - 1) >> 31;
			}
		}
		for (int account = this.holding.nextSetBit(from); account >= 0
				&& account < to; account = this.holding.nextSetBit(account + 1)) {
			values[account] = (values[account] == UNKNOWN) ? UNKNOWN : ONE;
		}
	}

	@Override
	public String text(int account) {
		if (known(account) == 0) {
			return "no technology is known";
		}
		List<String> clauses = new ArrayList<>();
		List<String> wanted = names(wanted());
		List<String> used = names(wanted().filter((it) -> uses(account, it)));
		if (!used.isEmpty()) {
			List<String> missing = names(this.allOf.stream().filter((it) -> !uses(account, it)));
			clauses.add(this.relation.verb() + " " + English.and(used) + this.role
					+ (missing.isEmpty() ? "" : ", but not " + English.or(missing)));
		}
		else if (!wanted.isEmpty()) {
			clauses.add("does not " + this.relation.plain() + " " + English.or(wanted) + this.role);
		}
		List<String> unwanted = names(this.noneOf.stream().filter((it) -> uses(account, it)));
		if (!unwanted.isEmpty()) {
			clauses.add(this.relation.verb() + " " + English.and(unwanted) + unwantedRole());
		}
		else if (!this.noneOf.isEmpty() && (used.isEmpty() == wanted.isEmpty())) {
			clauses.add("does not " + this.relation.plain() + " " + English.or(names(this.noneOf.stream()))
					+ unwantedRole());
		}
		return String.join("; ", clauses);
	}

	// The role describes the wanted technologies, if any are wanted.
	private String unwantedRole() {
		return wanted().findAny().isPresent() ? "" : this.role;
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		int known = known(account);
		if (known == 0) {
			return List.of();
		}
		List<EvidenceItem> used = new ArrayList<>();
		for (int position = this.uses.begin(account); position < this.uses.end(account); position++) {
			int technology = this.uses.target(position);
			EvidenceOrigin source = EvidenceOrigin.link(this.snapshot, Relation.of(this.relation), position);
			asked().filter((it) -> it.id() == technology)
				.findFirst()
				.ifPresent((it) -> used.add(EvidenceItem.of(this.relation.verb() + " " + it.name()
						+ (this.noneOf.contains(it) ? unwantedRole() : this.role), source)));
		}
		return used.isEmpty() ? List.of(EvidenceItem.of(
				text(account) + ", of " + English.counted(known, "known technology", "known technologies"),
				EvidenceOrigin.knownTechnologies(this.snapshot, account))) : used;
	}

	/**
	 * Number of links to technologies in any relation.
	 */
	private int known(int account) {
		return this.known.stream().mapToInt((links) -> links.degree(account)).sum();
	}

	private Stream<Technology> asked() {
		return Stream.of(this.anyOf, this.allOf, this.noneOf).flatMap(List::stream);
	}

	private Stream<Technology> wanted() {
		return Stream.concat(this.anyOf.stream(), this.allOf.stream());
	}

	private static List<String> names(Stream<Technology> technologies) {
		return technologies.map(Technology::name).distinct().toList();
	}

	private boolean uses(int account, Technology technology) {
		return technology.id() >= 0 && this.uses.has(account, technology.id());
	}

	private static List<Technology> technologies(@Nullable List<String> names, Names known) {
		return (names != null) ? names.stream().map((name) -> {
			int id = LinkFeatures.chosen(known, List.of(name)).nextSetBit(0);
			return new Technology(id, (id >= 0) ? known.label(id) : name);
		}).toList() : List.of();
	}

}
