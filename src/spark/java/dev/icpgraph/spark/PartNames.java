package dev.icpgraph.spark;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

import dev.icpgraph.measure.SnapshotVocabulary;
import dev.icpgraph.measure.Vocabulary;

/**
 * The names that the accounts of a part have, of some kinds. Read only when a definition
 * has a name that nobody has.
 */
final class PartNames implements FlatMapFunction<Iterator<Row>, AskedName> {

	private final Broadcast<MarketNames> names;

	private final Set<Vocabulary.Kind> kinds;

	private PartNames(Broadcast<MarketNames> names, Set<Vocabulary.Kind> kinds) {
		this.names = names;
		this.kinds = kinds;
	}

	/**
	 * All names of the market of the kinds of unknown ones, and who knows all others.
	 */
	static Vocabulary near(List<AskedName> unknown, JavaRDD<Row> parts, Broadcast<MarketNames> names) {
		Set<Vocabulary.Kind> kinds = new HashSet<>();
		unknown.forEach((it) -> kinds.add(it.kind()));
		Map<Vocabulary.Kind, Set<String>> known = new HashMap<>();
		parts.mapPartitions(new PartNames(names, kinds))
			.distinct()
			.collect()
			.forEach((it) -> known.computeIfAbsent(it.kind(), (key) -> new HashSet<>()).add(it.name()));
		return new Vocabulary() {

			@Override
			public Collection<String> names(Kind kind) {
				return known.getOrDefault(kind, Set.of());
			}

			@Override
			public boolean knows(Kind kind, String name) {
				return !unknown.contains(new AskedName(kind, name));
			}

		};
	}

	@Override
	public Iterator<AskedName> call(Iterator<Row> facts) {
		SnapshotVocabulary part = new SnapshotVocabulary(
				AccountPart.of(this.names.value(), facts, Everywhere.nothing()).snapshot());
		return this.kinds.stream()
			.flatMap((kind) -> part.names(kind).stream().map((name) -> new AskedName(kind, name)))
			.iterator();
	}

}
