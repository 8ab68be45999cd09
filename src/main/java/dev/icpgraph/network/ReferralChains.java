package dev.icpgraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the chains through the center of a network. A chain is a path into the center,
 * followed by a path out of it. Only shortest paths are followed, so that there are at
 * most as many paths as accounts, even if referrals are tangled.
 */
final class ReferralChains {

	private final NetworkNode middle;

	private final List<NetworkLink> links;

	ReferralChains(Network network) {
		this.middle = network.nodes().getFirst();
		this.links = network.links();
	}

	/**
	 * The chains, ordered by length, then by customers won, then by ids. O(n log n +
	 * most²).
	 */
	List<ReferralChain> first(int most) {
		List<ReferralChain> in = best(ways(NetworkLink::referred, NetworkLink::referrer), most);
		List<ReferralChain> out = best(ways(NetworkLink::referrer, NetworkLink::referred), most);
		return best(in.stream().flatMap((before) -> out.stream().map((after) -> joined(before, after))).distinct(),
				most)
			.stream()
			.filter((chain) -> chain.length() > 1)
			.toList();
	}

	/**
	 * The longest chains consist of the longest paths on each side, so each side has the
	 * same limit.
	 */
	private static List<ReferralChain> best(Stream<ReferralChain> chains, int most) {
		record Ranked(ReferralChain chain, int length, int won, String ids) {
		}
		return chains.map((chain) -> new Ranked(chain, chain.length(), chain.customersWon(), ids(chain)))
			.sorted(Comparator.comparingInt(Ranked::length)
				.thenComparingInt(Ranked::won)
				.reversed()
				.thenComparing(Ranked::ids))
			.limit(most)
			.map(Ranked::chain)
			.toList();
	}

	/**
	 * The paths from the center to its outermost accounts; one empty path without any.
	 */
	private Stream<ReferralChain> ways(Function<NetworkLink, NetworkNode> near,
			Function<NetworkLink, NetworkNode> far) {
		Map<NetworkNode, List<NetworkLink>> from = this.links.stream().collect(Collectors.groupingBy(near));
		Map<NetworkNode, List<NetworkLink>> ways = new HashMap<>(Map.of(this.middle, List.of()));
		List<NetworkNode> reached = new ArrayList<>(List.of(this.middle));
		Set<NetworkNode> goOn = new HashSet<>();
		for (int next = 0; next < reached.size(); next++) {
			NetworkNode node = reached.get(next);
			for (NetworkLink link : from.getOrDefault(node, List.of())) {
				NetworkNode other = far.apply(link);
				if (!ways.containsKey(other)) {
					ways.put(other, longer(ways.getOrDefault(node, List.of()), link));
					reached.add(other);
					goOn.add(node);
				}
			}
		}
		return reached.stream()
			.filter((node) -> !goOn.contains(node))
			.map((node) -> new ReferralChain(ways.getOrDefault(node, List.of())));
	}

	private static List<NetworkLink> longer(List<NetworkLink> way, NetworkLink link) {
		return Stream.concat(way.stream(), Stream.of(link)).toList();
	}

	/**
	 * Joins a path in and a path out. In a cycle through the center an account may be on
	 * both; the path in then starts after it.
	 * @param before path in, last referral first
	 */
	private static ReferralChain joined(ReferralChain before, ReferralChain after) {
		Set<NetworkNode> led = after.links().stream().map(NetworkLink::referred).collect(Collectors.toSet());
		List<NetworkLink> in = before.links().stream().takeWhile((link) -> !led.contains(link.referrer())).toList();
		return new ReferralChain(Stream.concat(in.reversed().stream(), after.links().stream()).toList());
	}

	private static String ids(ReferralChain chain) {
		return chain.links()
			.stream()
			.map((link) -> link.referrer().id() + "\n" + link.referred().id())
			.collect(Collectors.joining("\n"));
	}

}
