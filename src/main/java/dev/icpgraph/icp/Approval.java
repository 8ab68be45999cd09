package dev.icpgraph.icp;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.api.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a version, by department. One person may stand for several.
 */
public record Approval(@Nullable String leadership, @Nullable String sales, @Nullable String marketing) {

	/**
	 * Those whose word counts.
	 */
	public enum Department {

		LEADERSHIP, SALES, MARKETING;

		/**
		 * As the field of an input is named.
		 */
		String inWords() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Who stands for a department, if anybody.
	 */
	public @Nullable String of(Department department) {
		String name = switch (department) {
			case LEADERSHIP -> this.leadership;
			case SALES -> this.sales;
			case MARKETING -> this.marketing;
		};
		return (name == null || name.isBlank()) ? null : TextLimits.onOneLine(name);
	}

	/**
	 * The departments out of some that nobody stands for.
	 */
	List<Department> missing(Collection<Department> wanted) {
		return wanted.stream().filter((department) -> of(department) == null).sorted().toList();
	}

}
