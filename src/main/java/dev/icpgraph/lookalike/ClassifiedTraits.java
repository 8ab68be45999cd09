package dev.icpgraph.lookalike;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Traits that are nodes linked to accounts, split by a class of the link: a competitor by
 * stage, a department by band of its size.
 *
 * <pre>
 * trait   = class · nodes + node
 * </pre>
 */
public final class ClassifiedTraits implements TraitColumn {

	private static final int[] NONE = {};

	private final TraitKind kind;

	private final Links links;

	private final Names nodes;

	private final int classes;

	private final IntUnaryOperator classOf;

	private final IntFunction<String> classNames;

	private ClassifiedTraits(TraitKind kind, Snapshot snapshot, Relation relation, int classes,
			IntUnaryOperator classOf, IntFunction<String> classNames) {
		this.kind = kind;
		this.links = snapshot.links(relation);
		this.nodes = snapshot.names(relation.to());
		this.classes = classes;
		this.classOf = classOf;
		this.classNames = classNames;
	}

	static ClassifiedTraits departments(Snapshot snapshot) {
		Links links = snapshot.links(Relation.HAS_DEPARTMENT);
		return new ClassifiedTraits(TraitKind.DEPARTMENT, snapshot, Relation.HAS_DEPARTMENT, Bands.HEADCOUNT.size(),
				(position) -> size(links.amount(position)), (band) -> Bands.HEADCOUNT.name(band) + " people in");
	}

	private static int size(int people) {
		return (people == Links.UNKNOWN) ? -1 : Bands.HEADCOUNT.of(people, people);
	}

	static ClassifiedTraits stages(Snapshot snapshot) {
		return byKind(TraitKind.COMPETITOR_STAGE, snapshot, Relation.AT_STAGE);
	}

	static ClassifiedTraits leadershipChanges(Snapshot snapshot) {
		return byKind(TraitKind.LEADERSHIP_CHANGE, snapshot, Relation.HAD_LEADERSHIP_CHANGE);
	}

	private static ClassifiedTraits byKind(TraitKind kind, Snapshot snapshot, Relation relation) {
		Links links = snapshot.links(relation);
		return new ClassifiedTraits(kind, snapshot, relation, links.kinds().size(), links::kind,
				(code) -> links.kinds().label(code));
	}

	@Override
	public TraitKind kind() {
		return this.kind;
	}

	@Override
	public int size() {
		return this.classes * this.nodes.size();
	}

	/**
	 * For example {@code LEFT Acme}.
	 */
	@Override
	public String name(int trait) {
		return className(trait) + " " + node(trait);
	}

	/**
	 * The name of the node that a trait leads to.
	 */
	public String node(int trait) {
		return this.nodes.label(trait % this.nodes.size());
	}

	/**
	 * The number of a trait's class: the band of a department's size.
	 */
	public int classOf(int trait) {
		return trait / this.nodes.size();
	}

	/**
	 * The name of a trait's class: the stage, or the change.
	 */
	public String className(int trait) {
		return this.classNames.apply(classOf(trait));
	}

	@Override
	public boolean known(int account) {
		return this.links.degree(account) > 0;
	}

	@Override
	public int[] traits(int account) {
		if (!known(account)) {
			return NONE;
		}
		return IntStream.range(this.links.begin(account), this.links.end(account)).map((position) -> {
			int code = this.classOf.applyAsInt(position);
			return (code < 0) ? -1 : code * this.nodes.size() + this.links.target(position);
		}).filter((trait) -> trait >= 0).sorted().distinct().toArray();
	}

}
