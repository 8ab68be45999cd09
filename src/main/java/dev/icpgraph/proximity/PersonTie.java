package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;

import dev.icpgraph.evidence.EvidenceQuery;
import dev.icpgraph.snapshot.NodeKind;

/**
 * A person who ties an account to a best customer. The path is found on demand: a large
 * account has very many ties, and few are read.
 *
 * @param channel the channel that found it
 * @param account dense id
 * @param person dense id
 * @param customer dense id
 */
record PersonTie(PeopleChannel channel, int account, int person, int customer) implements EvidenceSource {

	/**
	 * The sentence without names and titles, which are not in memory;
	 * {@link EvidenceTexts} adds them.
	 */
	@Override
	public String text() {
		return text(tie(), TieNames.NONE);
	}

	/**
	 * The sentence with names and titles, for example {@code its CTO Ada Lane worked with
	 * Bob Ray (VP Engineering of your best customer Acme) 2019–2022}.
	 */
	String text(Tie tie, TieNames names) {
		return new TieSentence(this.channel, tie, this.customer, names).text();
	}

	/**
	 * The strongest path.
	 */
	Tie tie() {
		return this.channel.strongest(this.account, this.person, this.customer);
	}

	@Override
	public IntList customers() {
		return IntLists.singleton(this.customer);
	}

	@Override
	public boolean restsOnOne() {
		return true;
	}

	@Override
	public EvidenceQuery query() {
		return EvidenceQuery.PEOPLE;
	}

	@Override
	public Map<String, Object> parameters() {
		Tie tie = tie();
		List<String> others = tie.throughAnother() ? List.of(id(this.channel.jobs().person(tie.there()))) : List.of();
		List<String> insiders = new ArrayList<>(others);
		if (!tie.knowEachOther()) {
			insiders.addFirst(id(this.person));
		}
		return Map.of("person", id(this.person), "insiders", insiders, "acquaintances",
				tie.knowEachOther() ? others : List.of());
	}

	@Override
	public String key() {
		return id(this.person) + "\n" + this.channel.context().snapshot().accountId(this.customer);
	}

	private String id(int someone) {
		return this.channel.context().snapshot().names(NodeKind.PERSON).id(someone);
	}

}
