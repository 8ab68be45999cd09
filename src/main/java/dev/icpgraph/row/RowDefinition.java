package dev.icpgraph.row;

/**
 * A kind of rows: the columns to read and the shape to write.
 */
public record RowDefinition(RowColumns columns, RowShape shape) {

	/**
	 * The same rows, with the rule that finds the link a row means.
	 */
	RowDefinition recognizedBy(LinkRule rule) {
		return new RowDefinition(this.columns, this.shape.recognizedBy(rule));
	}

	/**
	 * The same rows, which several writers share by the node that they name first.
	 * @param columns that name an account or person; the first that a row has decides
	 */
	RowDefinition sharedBy(String... columns) {
		return new RowDefinition(this.columns, this.shape.sharedBy(columns));
	}

}
