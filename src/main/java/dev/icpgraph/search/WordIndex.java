package dev.icpgraph.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import dev.icpgraph.listing.NameMatch;
import dev.icpgraph.listing.NameWords;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.AccountNames;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The words of all names and domains in order, each with its places:
 *
 * <pre>
 * 0 acme.com, Old Acme    1 beta.io, Acme
 *
 * text     a c m e a c m e . c o m b e t a . i o o l d     without gaps
 * ends     4 12 19 22                                      acme, acme.com, beta.io, old
 * begins   0 2 3 4 5
 * places   0/1/end 1/0/end | 0/domain | 1/domain | 0/0     account, place of the word
 * </pre>
 *
 * A place takes 4 bytes, a word 8 plus its length. An account with three words in its
 * name and a domain of its own takes about 16 + 8 + 12 bytes.
 */
final class WordIndex {

	private static final int PLACE_BITS = 3;

	private static final int END = 1 << PLACE_BITS;

	private static final int DOMAIN = 1 << (PLACE_BITS + 1);

	private static final int ACCOUNT_SHIFT = PLACE_BITS + 2;

	private final AccountNames names;

	private final byte[] text;

	private final int[] ends;

	private final int[] begins;

	private final int[] places;

	WordIndex(AccountNames names, byte[] text, int[] ends, int[] begins, int[] places) {
		this.names = names;
		this.text = text;
		this.ends = ends;
		this.begins = begins;
		this.places = places;
	}

	/**
	 * A place of a word.
	 * @param place as in {@link NameWords.Taker}
	 */
	static int place(int account, int place, boolean end, boolean inDomain) {
		return (account << ACCOUNT_SHIFT) | (inDomain ? DOMAIN : 0) | (end ? END : 0) | place;
	}

	boolean isOf(Snapshot snapshot) {
		return this.names.areOf(snapshot);
	}

	/**
	 * The {@link NameMatch#bits} of each account: 0 unless it has all words. O(accounts +
	 * places of the words).
	 */
	byte[] matches(SearchWords search) {
		List<String> words = search.folded();
		byte[] all = new byte[this.names.size()];
		byte[] one = new byte[all.length];
		for (int i = 0; i < words.size(); i++) {
			byte[] target = (i == 0) ? all : one;
			Arrays.fill(target, (byte) 0);
			mark(words.get(i), i, i == words.size() - 1, target);
			for (int account = 0; i > 0 && account < all.length; account++) {
				all[account] &= one[account];
			}
		}
		return all;
	}

	private void mark(String word, int at, boolean last, byte[] matches) {
		byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
		int from = find(wanted, false);
		int to = find(wanted, true);
		boolean same = from < to && length(from) == wanted.length;
		int others = same ? from + 1 : from;
		mark(this.begins[from], this.begins[others], bits(true, at, last), matches);
		mark(this.begins[others], this.begins[to], bits(false, at, last), matches);
	}

	private void mark(int begin, int end, byte[] bits, byte[] matches) {
		for (int i = begin; i < end; i++) {
			int place = this.places[i];
			matches[place >>> ACCOUNT_SHIFT] |= bits[place & (bits.length - 1)];
		}
	}

	/**
	 * The bits of a place, by its part without the account.
	 */
	private static byte[] bits(boolean same, int at, boolean last) {
		byte[] bits = new byte[1 << ACCOUNT_SHIFT];
		for (int place = 0; place < bits.length; place++) {
			int nth = place & (END - 1);
			bits[place] = (byte) NameMatch.bits(same, last, nth == at && nth < NameWords.LATER, (place & END) != 0,
					(place & DOMAIN) != 0);
		}
		return bits;
	}

	/**
	 * The first word that is not below a beginning; with {@code past} also past all words
	 * that begin with it.
	 */
	private int find(byte[] beginning, boolean past) {
		int low = 0;
		int high = this.ends.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			int begin = this.ends[middle] - length(middle);
			int end = past ? Math.min(this.ends[middle], begin + beginning.length) : this.ends[middle];
			int order = Arrays.compareUnsigned(this.text, begin, end, beginning, 0, beginning.length);
			if (order < 0 || (past && order == 0)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private int length(int word) {
		return this.ends[word] - ((word > 0) ? this.ends[word - 1] : 0);
	}

	/**
	 * Memory in bytes, without the names themselves.
	 */
	long bytes() {
		return this.text.length + 4L * (this.ends.length + this.begins.length + this.places.length);
	}

}
