package dev.icpgraph.likeness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * Technologies of an account that count for and against it.
 *
 * @param signs the technologies, most favorable first
 */
record TechnologySigns(List<Sign> signs) implements PartSource {

	TechnologySigns {
		signs = List.copyOf(signs);
	}

	/**
	 * One technology.
	 *
	 * @param name of the technology
	 * @param lift factor by which it is more common among the best customers than in the
	 * market; 1 is neutral
	 */
	record Sign(String name, double lift) {

		private String text() {
			return this.name + " (" + Numbers.rounded(this.lift) + "×)";
		}

	}

	@Override
	public @Nullable FootprintKind footprint() {
		return FootprintKind.TECHNOLOGIES;
	}

	@Override
	public boolean restsOnOne() {
		return false;
	}

	/**
	 * For example
	 * {@code 3 technologies count for it, above all Go (8×), and 9 against it, above all COBOL (0.2×)}:
	 * times as common among your best customers as in the market.
	 */
	@Override
	public String text() {
		List<Sign> pro = this.signs.stream().filter((sign) -> sign.lift() > 1).toList();
		List<Sign> con = this.signs.stream().filter((sign) -> sign.lift() < 1).toList();
		if (pro.isEmpty() && con.isEmpty()) {
			return "no technology that counts for or against it";
		}
		if (con.isEmpty()) {
			return speaking(pro.size(), "for it", pro.getFirst());
		}
		if (pro.isEmpty()) {
			return speaking(con.size(), "against it", con.getLast());
		}
		return speaking(pro.size(), "for it", pro.getFirst()) + ", and " + con.size() + " against it, above all "
				+ con.getLast().text();
	}

	private static String speaking(int count, String side, Sign strongest) {
		return English.counted(count, "technology counts ", "technologies count ") + side + ", above all "
				+ strongest.text();
	}

}
