package dev.icpgraph.row;

import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Cells;
import dev.icpgraph.cell.Fault;
import dev.icpgraph.graph.UseRelation;

/**
 * Reads the suffixes of technology names that stand for a relation. Only the labels of
 * {@link UseRelation}, listed in {@code files.md}, count; nothing is guessed.
 */
public final class UseLabel {

	/** Stands for the relation given by a label. */
	public static final String LABELED = "labeledRelation";

	private UseLabel() {
	}

	/**
	 * The relations as values of a column.
	 */
	static String[] words() {
		return Arrays.stream(UseRelation.values()).map(UseRelation::name).toArray(String[]::new);
	}

	/**
	 * Reads a technology. Removes a label; its relation stays in the row until it is
	 * settled.
	 */
	static @Nullable Fault technology(String name, String text, Map<String, Object> into) {
		for (UseRelation relation : UseRelation.values()) {
			String label = relation.label();
			int end = text.length() - label.length();
			if (!label.isEmpty() && end > 0 && text.regionMatches(true, end, label, 0, label.length())) {
				into.put(LABELED, relation.name());
				return Cells.text(name, text.substring(0, end).strip(), into);
			}
		}
		return Cells.text(name, text, into);
	}

}
