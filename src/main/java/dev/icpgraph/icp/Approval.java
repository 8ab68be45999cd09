package dev.icpgraph.icp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a version, by department.
 */
record Approval(@Nullable String leadership, @Nullable String sales, @Nullable String marketing) {

	boolean isEmpty() {
		return blank(this.leadership) && blank(this.sales) && blank(this.marketing);
	}

	/**
	 * The departments that nobody stands for, in words.
	 */
	List<String> missing() {
		Map<String, Boolean> blank = new LinkedHashMap<>();
		blank.put("leadership", blank(this.leadership));
		blank.put("sales", blank(this.sales));
		blank.put("marketing", blank(this.marketing));
		return blank.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
	}

	private static boolean blank(@Nullable String name) {
		return name == null || name.isBlank();
	}

}
