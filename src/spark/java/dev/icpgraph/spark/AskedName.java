package dev.icpgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.spark.sql.Row;

import dev.icpgraph.measure.Vocabulary;

/**
 * A name that a definition uses and that the market must have.
 */
record AskedName(Vocabulary.Kind kind, String name) implements Serializable {

	/**
	 * The names in a definition.
	 * @param icp its JSON
	 */
	static List<AskedName> in(String icp) {
		List<AskedName> asked = new ArrayList<>();
		IcpFile.read(icp, new Vocabulary() {

			@Override
			public Collection<String> names(Kind kind) {
				return List.of();
			}

			@Override
			public boolean knows(Kind kind, String name) {
				asked.add(new AskedName(kind, name));
				return true;
			}

		});
		return asked.stream().distinct().toList();
	}

	boolean isIn(List<Row> sums) {
		return sums.stream()
			.anyMatch((row) -> row.getString(0).equals(PartCounts.ASKED) && row.getString(1).equals(this.kind.name())
					&& row.getString(2).equals(this.name));
	}

}
