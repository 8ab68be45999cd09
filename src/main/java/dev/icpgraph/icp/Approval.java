package dev.icpgraph.icp;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.api.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * The approvers of a version, by department. One person may approve for several.
 */
public record Approval(@Nullable String leadership, @Nullable String sales, @Nullable String marketing) {

	/**
	 * The departments that approve.
	 */
	public enum Department {

		LEADERSHIP, SALES, MARKETING;

		/**
		 * The name of the input field.
		 */
		String inWords() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * The approver from a department, if any.
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
	 * The wanted departments without an approver.
	 */
	List<Department> missing(Collection<Department> wanted) {
		return wanted.stream().filter((department) -> of(department) == null).sorted().toList();
	}

}
