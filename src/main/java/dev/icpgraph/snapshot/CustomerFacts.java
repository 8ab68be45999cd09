package dev.icpgraph.snapshot;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Facts about an account as a customer; null is unknown. Its referrer is a link of
 * {@link Relation#REFERRED} with the kind {@code CUSTOMER}.
 *
 * @param since day it became a customer, {@link Days#UNKNOWN} when unknown
 * @param until day it left, {@link Days#UNKNOWN} while it stays
 * @param revenueUsd total revenue from it
 * @param marginUsd total profit from it
 * @param orders number of orders
 * @param nps how likely it is to recommend us, 0 to 10
 * @param salesCycleDays days from first contact to contract
 * @param expansionPotential room to expand, 0 to 1
 * @param goodToWorkWith judgment, 0 to 1
 * @param level plan or grade, as imported
 * @param pinned whether a person pinned it as a best customer
 * @param dropped whether a person excluded it from the best customers
 */
public record CustomerFacts(int since, int until, @Nullable Double revenueUsd, @Nullable Double marginUsd,
		@Nullable Integer orders, @Nullable Double nps, @Nullable Integer salesCycleDays,
		@Nullable Double expansionPotential, @Nullable Double goodToWorkWith, @Nullable String level, boolean pinned,
		boolean dropped) {

	/**
	 * Whether it is a customer on a day.
	 */
	public boolean active(int day) {
		return (this.since == Days.UNKNOWN || this.since <= day) && (this.until == Days.UNKNOWN || this.until > day);
	}

	/**
	 * Reads the properties of {@code (:Customer)}.
	 */
	public static CustomerFacts of(Map<String, ?> properties) {
		return new CustomerFacts(Days.of((String) properties.get("since")), Days.of((String) properties.get("until")),
				decimal(properties.get("revenueUsd")), decimal(properties.get("marginUsd")),
				whole(properties.get("orders")), decimal(properties.get("nps")),
				whole(properties.get("salesCycleDays")), decimal(properties.get("expansionPotential")),
				decimal(properties.get("goodToWorkWith")), (String) properties.get("level"),
				"PINNED".equals(properties.get("pin")), "DROPPED".equals(properties.get("pin")));
	}

	/**
	 * Writes all facts, for {@link #read}.
	 */
	void write(DataOutput out) throws IOException {
		out.writeInt(this.since);
		out.writeInt(this.until);
		write(out, this.revenueUsd);
		write(out, this.marginUsd);
		write(out, this.orders);
		write(out, this.nps);
		write(out, this.salesCycleDays);
		write(out, this.expansionPotential);
		write(out, this.goodToWorkWith);
		byte[] text = (this.level != null) ? this.level.getBytes(StandardCharsets.UTF_8) : new byte[0];
		out.writeInt((this.level != null) ? text.length : -1);
		out.write(text);
		out.writeBoolean(this.pinned);
		out.writeBoolean(this.dropped);
	}

	private static void write(DataOutput out, @Nullable Number number) throws IOException {
		out.writeBoolean(number != null);
		out.writeDouble((number != null) ? number.doubleValue() : 0);
	}

	static CustomerFacts read(DataInput in) throws IOException {
		return new CustomerFacts(in.readInt(), in.readInt(), number(in), number(in), whole(number(in)), number(in),
				whole(number(in)), number(in), number(in), text(in), in.readBoolean(), in.readBoolean());
	}

	private static @Nullable Double number(DataInput in) throws IOException {
		boolean known = in.readBoolean();
		double number = in.readDouble();
		return known ? number : null;
	}

	private static @Nullable String text(DataInput in) throws IOException {
		int length = in.readInt();
		byte[] text = new byte[Math.max(0, length)];
		in.readFully(text);
		return (length < 0) ? null : new String(text, StandardCharsets.UTF_8);
	}

	private static @Nullable Double decimal(@Nullable Object value) {
		return (value instanceof Number number) ? number.doubleValue() : null;
	}

	private static @Nullable Integer whole(@Nullable Object value) {
		return (value instanceof Number number) ? number.intValue() : null;
	}

}
