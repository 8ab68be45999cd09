package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.LinkShape;

/**
 * Separates missing links from existing ones, so that a batch creates the missing ones
 * without a search. The nodes of a batch are locked, so no other writer links them in the
 * meantime.
 */
final class NewLinks {

	/**
	 * A link between two nodes.
	 *
	 * @param shape the kind of link
	 * @param from number of one node in the store
	 * @param to number of the other node
	 * @param key key that distinguishes it from other links of the same two nodes
	 */
	private record Link(LinkShape shape, long from, long to, String key) {

		static Link of(LinkShape shape, long from, long to, String key) {
			boolean turned = !shape.directed() && to < from;
			return new Link(shape, turned ? to : from, turned ? from : to, key);
		}

	}

	/**
	 * A row whose link is new.
	 *
	 * @param place its place in the batch
	 * @param parameters the numbers of both nodes, the row, the key and the other values
	 * of the link
	 */
	record Created(int place, List<@Nullable Object> parameters) {
	}

	private final Set<Link> there = new HashSet<>();

	/**
	 * Records an existing link.
	 */
	void known(LinkShape shape, long from, long to, String key) {
		this.there.add(Link.of(shape, from, to, key));
	}

	/**
	 * Removes from a list the rows that are the first with a missing link, and returns
	 * them.
	 */
	List<Created> takenOut(LinkShape shape, List<ResolvedRow> rows, ResolvedRows resolved) {
		List<Created> created = new ArrayList<>();
		rows.removeIf((row) -> {
			long from = resolved.number(row, shape.from());
			long to = resolved.number(row, shape.to());
			boolean isNew = this.there.add(Link.of(shape, from, to, row.key()));
			if (isNew) {
				created.add(new Created(row.place(), parameters(shape, row, from, to)));
			}
			return isNew;
		});
		return created;
	}

	private static List<@Nullable Object> parameters(LinkShape shape, ResolvedRow row, long from, long to) {
		List<@Nullable Object> parameters = new ArrayList<>();
		parameters.add(from);
		parameters.add(to);
		parameters.add(row.row());
		parameters.add(row.key());
		parameters.addAll(shape.ordered(row.values()));
		return parameters;
	}

}
