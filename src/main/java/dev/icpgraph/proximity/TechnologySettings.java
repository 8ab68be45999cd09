package dev.icpgraph.proximity;

/**
 * The constants of the technology channel.
 *
 * @param categories whether categories of technologies are items beside the technologies
 * @param rate λ, how much of its bits the channel counts
 * @param support best customers that halve the caution against few of them
 * @param prior best customers that the market's share stands for
 * @param lowestShare μ is not taken below it
 * @param breadth an account's number of items without evidence, in mean numbers of items,
 * that adds one under the root
 */
public record TechnologySettings(boolean categories, double rate, double support, double prior, double lowestShare,
		double breadth) {

	/**
	 * The constants of the method.
	 */
	public static TechnologySettings defaults() {
		return new TechnologySettings(true, 0.5, 2, 2, 0.0005, 0.4);
	}

}
