package dev.icpgraph.row;

/**
 * A kind of rows: the columns to read and the shape to write.
 */
public record RowDefinition(RowColumns columns, RowShape shape) {

	/**
	 * The same rows, with the rule that finds a row's link.
	 */
	RowDefinition recognizedBy(LinkRule rule) {
		return new RowDefinition(this.columns, this.shape.recognizedBy(rule));
	}

	/**
	 * The same rows, divided among several writers by the node that they name first.
	 * @param columns columns that name an account or person; the first one with a value
	 * decides
	 */
	RowDefinition sharedBy(String... columns) {
		return new RowDefinition(this.columns, this.shape.sharedBy(columns));
	}

}
