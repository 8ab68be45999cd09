package dev.icpgraph.scoring;

import java.util.List;
import java.util.stream.Stream;

import dev.icpgraph.icp.TechnographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Whether the account uses certain technologies.
 */
final class UsesFeature implements Feature {

	private final Links uses;

	private final List<Technology> anyOf;

	private final List<Technology> allOf;

	private final List<Technology> noneOf;

	private UsesFeature(TechnographicMeasure.Uses measure, Snapshot snapshot) {
		Names names = snapshot.names(NodeKind.TECHNOLOGY);
		this.uses = snapshot.links(Relation.USES);
		this.anyOf = technologies(measure.anyOf(), names);
		this.allOf = technologies(measure.allOf(), names);
		this.noneOf = technologies(measure.noneOf(), names);
	}

	static UsesFeature of(TechnographicMeasure.Uses measure, Snapshot snapshot) {
		return new UsesFeature(measure, snapshot);
	}

	/**
	 * A technology that is asked for.
	 *
	 * @param id its dense id, or -1 when nobody uses it
	 * @param name as people write it
	 */
	private record Technology(int id, String name) {
	}

	@Override
	public int value(int account) {
		if (this.uses.degree(account) == 0) {
			return UNKNOWN;
		}
		return Feature.truth((this.anyOf.isEmpty() || count(account, this.anyOf) > 0)
				&& count(account, this.allOf) == this.allOf.size() && count(account, this.noneOf) == 0);
	}

	@Override
	public String text(int account) {
		if (this.uses.degree(account) == 0) {
			return "no technology is known";
		}
		List<String> used = asked().filter((it) -> uses(account, it)).map(Technology::name).distinct().toList();
		if (used.isEmpty()) {
			return "does not use " + Phrases.or(asked().map(Technology::name).distinct().toList());
		}
		List<String> missing = this.allOf.stream().filter((it) -> !uses(account, it)).map(Technology::name).toList();
		return "uses " + Phrases.and(used) + (missing.isEmpty() ? "" : ", but not " + Phrases.or(missing));
	}

	private Stream<Technology> asked() {
		return Stream.of(this.anyOf, this.allOf, this.noneOf).flatMap(List::stream);
	}

	private int count(int account, List<Technology> technologies) {
		int count = 0;
		for (Technology technology : technologies) {
			count += uses(account, technology) ? 1 : 0;
		}
		return count;
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
