package dev.icpgraph.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Participations in the shape of real ones: half of the accounts have no known event,
 * most others one or two, and a few events have a tenth of all accounts.
 */
final class SyntheticEvents {

	private static final int MOST = 64;

	private static final int FIRST_DAY = Days.of("2016");

	private static final int LAST_DAY = Days.of("2026-10");

	private final SplittableRandom random = new SplittableRandom(13);

	private final int accounts;

	private final int events;

	SyntheticEvents(int accounts, int events) {
		this.accounts = accounts;
		this.events = events;
	}

	Links links() {
		int[] offsets = new int[this.accounts + 1];
		int[] targets = new int[MOST];
		int[] all = new int[8 * this.accounts + MOST];
		for (int account = 0; account < this.accounts; account++) {
			int wanted = this.random.nextBoolean() ? 0 : (int) Math.min(MOST, 1 / (1 - this.random.nextDouble()));
			for (int i = 0; i < wanted; i++) {
				targets[i] = popular();
			}
			int[] distinct = Arrays.stream(targets, 0, wanted).sorted().distinct().toArray();
			System.arraycopy(distinct, 0, all, offsets[account], distinct.length);
			offsets[account + 1] = offsets[account] + distinct.length;
		}
		int[] events = Arrays.copyOf(all, offsets[this.accounts]);
		return new Links(offsets, Codes.of(events, this.events), columns(events));
	}

	/**
	 * A random event: the first are much larger than the last.
	 */
	private int popular() {
		return (int) (this.events * Math.pow(this.random.nextDouble(), 3));
	}

	private LinkColumns columns(int[] links) {
		int[] eventDays = this.random.ints(this.events, FIRST_DAY, LAST_DAY).toArray();
		int[] roles = new int[links.length];
		int[] days = new int[links.length];
		for (int i = 0; i < links.length; i++) {
			int dice = this.random.nextInt(20);
			roles[i] = (dice == 0) ? 3 : (dice < 6) ? 2 : 1;
			days[i] = eventDays[links[i]];
		}
		byte[][] names = { bytes("attended"), bytes("sponsored"), bytes("spoke") };
		return new LinkColumns(Names.of(names, null, true), Codes.compact(roles, names.length + 1),
				LinkNumbers.of(days), null);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
