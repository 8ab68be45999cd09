package dev.icpgraph.measure;

import java.util.List;

import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Shares;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Position of the account in the graph.
 */
public sealed interface GraphMeasure extends Measure {

	/**
	 * Nearness to the best customers, 0 (far) to 1 (near); unknown if the account has no
	 * data in any channel. With limits: 1 inside, 0 outside.
	 *
	 * @param channels channels to measure through
	 * @param weights weight of each channel; default: the settings
	 * @param gte minimum nearness, 0 to 1
	 * @param lte maximum nearness, 0 to 1
	 */
	@JsonTypeName("proximity")
	record Proximity(@JsonProperty(required = true) List<Channel> channels, @Nullable ChannelWeights weights,
			@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "near your best customers through " + Identifiers.anyOf(this.channels) + limits(this.gte, this.lte);
		}

	}

	/**
	 * Likeness to the best customers, nearness and footprint together: above 0 and below
	 * 1; unknown without a best customer to compare with. With limits: 1 inside, 0
	 * outside.
	 *
	 * @param gte minimum likeness, 0 to 1
	 * @param lte maximum likeness, 0 to 1
	 */
	@JsonTypeName("likeness")
	record Likeness(@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "like your best customers" + limits(this.gte, this.lte);
		}

	}

	/**
	 * The same by footprint alone: the amount and recency of the account's data.
	 *
	 * @param gte minimum value, 0 to 1
	 * @param lte maximum value, 0 to 1
	 */
	@JsonTypeName("footprint")
	record Footprint(@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "like your best customers in the amount of known data" + limits(this.gte, this.lte);
		}

	}

	/**
	 * Rank in the ranking learned from the best customers, as a value: above 0 and below
	 * 1; unknown with too few of them. With limits: 1 inside, 0 outside.
	 *
	 * @param gte minimum value, 0 to 1
	 * @param lte maximum value, 0 to 1
	 */
	@JsonTypeName("learned")
	record Learned(@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "in the ranking learned from the best customers" + limits(this.gte, this.lte);
		}

	}

	private static String limits(@Nullable Double gte, @Nullable Double lte) {
		return (gte != null || lte != null) ? " (" + Shares.limits(gte, lte) + ")" : "";
	}

	/** The kinds of links from an account to the best customers. */
	enum Channel {

		TECHNOLOGY, PEOPLE, REFERRAL, EVENT

	}

	/**
	 * Weight of each channel, 0 (off) to 4; default: the settings.
	 */
	record ChannelWeights(@Nullable Double technology, @Nullable Double people, @Nullable Double referral,
			@Nullable Double event) {

		/**
		 * The weight of a channel, if set.
		 */
		public @Nullable Double of(Channel channel) {
			return switch (channel) {
				case TECHNOLOGY -> this.technology;
				case PEOPLE -> this.people;
				case REFERRAL -> this.referral;
				case EVENT -> this.event;
			};
		}

	}

}
