package dev.icpgraph.merge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.CompanyNames;
import dev.icpgraph.identity.Reference;

/**
 * An account or person as it will be after a batch: its state in the graph, plus the
 * names that the rows of the batch added.
 */
final class KnownNode {

	private final String id;

	private final Map<String, String> names;

	private final Set<String> formerNames;

	private final boolean inGraph;

	private @Nullable Long number;

	private boolean stub;

	private @Nullable String called;

	private @Nullable KnownNode mergedInto;

	/**
	 * A node of the graph.
	 * @param number its number in the store
	 * @param formerNames names of accounts that users merged into this one
	 */
	KnownNode(String id, Map<String, String> names, boolean stub, long number, @Nullable String called,
			Set<String> formerNames) {
		this(id, names, stub, true, called, formerNames);
		this.number = number;
	}

	/**
	 * A new node.
	 */
	KnownNode(String id, Map<String, String> names, boolean stub) {
		this(id, names, stub, false, null, Set.of());
	}

	private KnownNode(String id, Map<String, String> names, boolean stub, boolean inGraph, @Nullable String called,
			Set<String> formerNames) {
		this.id = id;
		this.formerNames = formerNames;
		this.names = new TreeMap<>(names);
		this.stub = stub;
		this.inGraph = inGraph;
		this.called = called;
	}

	String id() {
		return this.id;
	}

	Map<String, String> names() {
		return this.names;
	}

	@Nullable String key() {
		return this.names.get("key");
	}

	/**
	 * Its number in the store until the transaction ends; {@code null} before it is
	 * created.
	 */
	@Nullable Long number() {
		return this.number;
	}

	void created(long number) {
		this.number = number;
	}

	/**
	 * Whether the graph has it before the batch.
	 */
	boolean inGraph() {
		return this.inGraph;
	}

	boolean stub() {
		return this.stub;
	}

	/**
	 * Whether a row with this company name may be about it.
	 */
	boolean mayBeCalled(@Nullable String name) {
		return name == null || this.called == null || CompanyNames.isSame(name, this.called);
	}

	/**
	 * Whether it has another name of that kind now.
	 */
	boolean hasLeft(Reference.Name name) {
		String now = this.names.get(name.property());
		return now != null && !now.equals(name.value()) && !isAlso(name.value());
	}

	/**
	 * Whether that is the name of an account that a user merged into this one.
	 */
	boolean isAlso(String name) {
		return this.formerNames.contains(name);
	}

	Set<String> formerNames() {
		return this.formerNames;
	}

	void described(@Nullable String name) {
		this.stub = false;
		this.called = (name != null) ? name : this.called;
	}

	void mergeInto(KnownNode keep) {
		this.mergedInto = keep;
		this.names.forEach(keep.names::putIfAbsent);
	}

	/**
	 * This node, or the node it was merged into.
	 */
	KnownNode current() {
		KnownNode node = this;
		while (node.mergedInto != null) {
			node = node.mergedInto;
		}
		return node;
	}

}
