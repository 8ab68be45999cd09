package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A department of an account.
 */
record Department(String name, @Nullable Long headcount, @Nullable Provenance provenance) {

	static Department of(Properties row) {
		Properties department = row.part("department");
		return new Department(department.required("name"), department.wholeNumber("headcount"),
				department.provenance());
	}

}
