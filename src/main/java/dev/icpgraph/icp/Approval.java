package dev.icpgraph.icp;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a version, by department.
 */
record Approval(@Nullable String leadership, @Nullable String sales, @Nullable String marketing) {

	boolean isEmpty() {
		return blank(this.leadership) && blank(this.sales) && blank(this.marketing);
	}

	private static boolean blank(@Nullable String name) {
		return name == null || name.isBlank();
	}

}
