package dev.icpgraph.lookalike;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidenceQuery;
import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Traits that are nodes with links from accounts. Several links to one node, such as a
 * sponsor that also spoke, are one trait.
 */
final class LinkedTraits implements TraitColumn {

	private final TraitKind kind;

	private final Links having;

	private final @Nullable Links holders;

	private final Names names;

	private final List<Links> evidence;

	private final @Nullable UseRelation use;

	private final NodeKind nodes;

	/**
	 * Traits whose own links mark an account as having this kind of data.
	 */
	LinkedTraits(TraitKind kind, Snapshot snapshot, Relation relation) {
		this(kind, snapshot, relation, List.of(relation), null);
	}

	/**
	 * Technologies or categories in a relation; any known technology marks an account.
	 */
	LinkedTraits(TraitKind kind, Snapshot snapshot, Relation relation, UseRelation use) {
		this(kind, snapshot, relation, Relation.TO_TECHNOLOGIES, use);
	}

	/**
	 * @param knownBy the links that mark an account as having this kind of data
	 */
	private LinkedTraits(TraitKind kind, Snapshot snapshot, Relation relation, List<Relation> knownBy,
			@Nullable UseRelation use) {
		this.kind = kind;
		this.having = snapshot.links(relation);
		this.holders = relation.bothWays() ? snapshot.backlinks(relation) : null;
		this.nodes = relation.to();
		this.names = snapshot.names(this.nodes);
		this.evidence = knownBy.stream().map(snapshot::links).toList();
		this.use = use;
	}

	@Override
	public TraitKind kind() {
		return this.kind;
	}

	@Override
	public int size() {
		return this.names.size();
	}

	@Override
	public String name(int trait) {
		return this.names.label(trait);
	}

	@Override
	public PathQuestion path(int trait, String account, List<String> others) {
		String id = this.names.id(trait);
		if (this.use == null) {
			return PathQuestion.shared(EvidenceQuery.valueOf(this.kind.name()), account, others, id);
		}
		boolean category = this.nodes == NodeKind.CATEGORY;
		return PathQuestion.technology(category ? EvidenceQuery.CATEGORY : EvidenceQuery.TECHNOLOGY, this.use, account,
				others, id);
	}

	@Override
	public boolean known(int account) {
		for (Links links : this.evidence) {
			if (links.degree(account) > 0) {
				return true;
			}
		}
		return false;
	}

	@Override
	public int[] traits(int account) {
		return IntStream.range(this.having.begin(account), this.having.end(account))
			.map(this.having::target)
			.distinct()
			.toArray();
	}

	@Override
	public void count(int[] perTrait, int[] perAccount) {
		for (int account = 0; account < this.having.rows(); account++) {
			int before = -1;
			for (int position = this.having.begin(account); position < this.having.end(account); position++) {
				int trait = this.having.target(position);
				if (trait != before) {
					perTrait[trait]++;
					perAccount[account]++;
				}
				before = trait;
			}
		}
	}

	@Override
	public BitSums summing(int[] bits) {
		int[] worth = IntStream.range(0, bits.length).filter((trait) -> bits[trait] > 0).toArray();
		if (worth.length == 0) {
			return BitSums.NONE;
		}
		Links backwards = this.holders;
		return (backwards == null) ? (begin, end, sums) -> pull(bits, begin, end, sums) : (begin, end, sums) -> {
			for (int trait : worth) {
				push(backwards, trait, bits[trait], begin, end, sums);
			}
		};
	}

	private void pull(int[] bits, int begin, int end, long[] sums) {
		for (int account = begin; account < end; account++) {
			int before = -1;
			for (int position = this.having.begin(account); position < this.having.end(account); position++) {
				int trait = this.having.target(position);
				sums[account - begin] += (trait != before) ? bits[trait] : 0;
				before = trait;
			}
		}
	}

	/**
	 * Loops over the internal arrays, since most of the time is spent here.
	 */
	private static void push(Links holders, int trait, int bits, int begin, int end, long[] sums) {
		char[] narrow = holders.narrowTargets();
		int[] wide = holders.wideTargets();
		int last = holders.end(trait);
		int before = -1;
		if (narrow != null) {
			for (int position = holders.seek(trait, begin); position < last && narrow[position] < end; position++) {
				int account = narrow[position];
				sums[account - begin] += (account != before) ? bits : 0;
				before = account;
			}
			return;
		}
		for (int position = holders.seek(trait, begin); position < last && wide[position] < end; position++) {
			int account = wide[position];
			sums[account - begin] += (account != before) ? bits : 0;
			before = account;
		}
	}

}
