package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A technology that accounts build with or run.
 *
 * @param id the name in lower case
 */
record Technology(String id, String name, @Nullable String vendor, @Nullable Integer firstReleasedYear,
		@Nullable String homepage, boolean stub, @Nullable Provenance provenance) {

	static Technology of(Properties technology) {
		String id = technology.required("id");
		String name = technology.text("name");
		return new Technology(id, (name != null) ? name : id, technology.text("vendor"),
				technology.smallNumber("firstReleasedYear"), technology.text("homepage"),
				Boolean.TRUE.equals(technology.flag("stub")), technology.provenance());
	}

}
