package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.statistics.SettingChecks;

/**
 * Weights of the paths by which a person ties an account to a best customer, each 0 to 1.
 *
 * @param workedTogether works at the account, and worked at the customer with a named
 * person who is still there
 * @param moved works at one of them, worked at the other
 * @param knows works at the account, knows a person who works at the customer
 * @param knowsFormer as before, but only one of the two still works there
 * @param bothFormer as before, but neither still works there
 */
public record PathWeights(@DefaultValue("1") double workedTogether, @DefaultValue("0.7") double moved,
		@DefaultValue("0.8") double knows, @DefaultValue("0.4") double knowsFormer,
		@DefaultValue("0.2") double bothFormer) {

	public PathWeights {
		SettingChecks.share("workedTogether", workedTogether);
		SettingChecks.share("moved", moved);
		SettingChecks.share("knows", knows);
		SettingChecks.share("knowsFormer", knowsFormer);
		SettingChecks.share("bothFormer", bothFormer);
	}

	/**
	 * The constants of the method.
	 */
	public static PathWeights defaults() {
		return new PathWeights(1, 0.7, 0.8, 0.4, 0.2);
	}

	/**
	 * Weight for a person who was at both.
	 */
	double own(boolean nowHere, boolean nowThere) {
		return (nowHere || nowThere) ? this.moved : this.bothFormer;
	}

	/**
	 * Weight for two people who know each other.
	 */
	double through(boolean nowHere, boolean nowThere) {
		if (nowHere && nowThere) {
			return this.knows;
		}
		return (nowHere || nowThere) ? this.knowsFormer : this.bothFormer;
	}

}
