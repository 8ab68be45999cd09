package dev.icpgraph.row;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.CellReader;
import dev.icpgraph.cell.CellText;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.StyledCellReader;

/**
 * A column of a file and a field of a GraphQL row.
 *
 * @param name name in camel case, for example {@code lastSeen}; in files
 * {@code last_seen}
 * @param text kind of text in its cells
 * @param reader turns their text into values
 * @param role role of their values in the graph
 * @param inKey whether they distinguish several links or parts of the same nodes
 */
public record FieldSpec(String name, CellText text, CellReader reader, FieldRole role, boolean inKey) {

	FieldSpec(String name, CellText text, CellReader reader) {
		this(name, text, reader, new FieldRole.Property(name), false);
	}

	/** The same field as part of the key of its link or part. */
	FieldSpec key() {
		return new FieldSpec(this.name, this.text, this.reader, this.role, true);
	}

	/** The same field with values stored under another name. */
	FieldSpec as(String property) {
		FieldRole renamed = (this.role instanceof FieldRole.Node node) ? new FieldRole.Node(node.target(), property)
				: new FieldRole.Property(property);
		return with(renamed);
	}

	/** The same field with values that name a node. */
	FieldSpec naming(RowTarget target) {
		return with(new FieldRole.Node(target, null));
	}

	/** The same field with values that name the node described by its row. */
	FieldSpec naming() {
		return with(new FieldRole.Name());
	}

	/** The same field with values that are a parameter, not a property. */
	FieldSpec parameter(@Nullable String otherwise) {
		return with(new FieldRole.Parameter(otherwise));
	}

	private FieldSpec with(FieldRole role) {
		return new FieldSpec(this.name, this.text, this.reader, role, this.inKey);
	}

	/**
	 * The same for a file of that style.
	 */
	public FieldSpec in(FileStyle style) {
		return (this.reader instanceof StyledCellReader styled)
				? new FieldSpec(this.name, this.text, styled.with(style), this.role, this.inKey) : this;
	}

	/**
	 * The name in files.
	 */
	public String header() {
		return header(this.name);
	}

	public static String header(String name) {
		return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether cells with line breaks are refused.
	 */
	public boolean oneLine() {
		return this.text != CellText.PROSE;
	}

	/**
	 * Whether its cells name a node that the row refers to. What such a cell means
	 * depends on nothing else in the row.
	 */
	public boolean refersToNode() {
		return this.role instanceof FieldRole.Node;
	}

	/**
	 * A header without case, spacing and punctuation.
	 */
	public static String bare(String header) {
		return header.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}

}
