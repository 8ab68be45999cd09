package dev.icpgraph.movement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;

/**
 * Encodes tiers and moves as compressed bytes: a few bytes per account.
 *
 * <pre>
 * state  count, then for each account: id, tier (1 byte), units (4)
 * moves  count, then for each account: id, tier and units before, tier and units after, text
 * </pre>
 */
final class TierBytes {

	private TierBytes() {
	}

	/** Writes or reads one item. */
	@FunctionalInterface
	private interface Step<T> {

		void with(T stream) throws IOException;

	}

	static byte[] ofPlaces(Map<String, TierMove.Place> places) {
		return written((out) -> {
			out.writeInt(places.size());
			// Ordered by id, which compresses better.
			for (Map.Entry<String, TierMove.Place> place : new TreeMap<>(places).entrySet()) {
				out.writeUTF(place.getKey());
				write(place.getValue(), out);
			}
		});
	}

	static Map<String, TierMove.Place> places(byte[] bytes) {
		Map<String, TierMove.Place> places = new Object2ObjectOpenHashMap<>();
		read(bytes, (in) -> {
			for (int left = in.readInt(); left > 0; left--) {
				places.put(in.readUTF(), place(in));
			}
		});
		return places;
	}

	static byte[] ofMoves(List<TierMove> moves) {
		return written((out) -> {
			out.writeInt(moves.size());
			for (TierMove move : moves) {
				out.writeUTF(move.accountId());
				write(move.from(), out);
				write(move.to(), out);
				out.writeUTF(move.text());
			}
		});
	}

	/**
	 * The moves of the given accounts.
	 */
	static List<TierMove> moves(byte[] bytes, TierMove.Kind kind, OffsetDateTime at, Predicate<String> accounts) {
		List<TierMove> moves = new ArrayList<>();
		read(bytes, (in) -> {
			for (int left = in.readInt(); left > 0; left--) {
				TierMove move = new TierMove(in.readUTF(), place(in), place(in), List.of(kind), at, in.readUTF());
				if (accounts.test(move.accountId())) {
					moves.add(move);
				}
			}
		});
		return moves;
	}

	private static void write(TierMove.Place place, DataOutputStream out) throws IOException {
		out.writeByte(place.tier());
		out.writeInt(place.units());
	}

	private static TierMove.Place place(DataInputStream in) throws IOException {
		return new TierMove.Place(in.readByte(), in.readInt());
	}

	private static byte[] written(Step<DataOutputStream> writing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
			writing.with(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

	private static void read(byte[] bytes, Step<DataInputStream> reading) {
		try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
			reading.with(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
