package dev.icpgraph.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Where the account stands in the graph.
 */
public sealed interface GraphMeasure extends Measure {

	/**
	 * Nearness to the best customers, 0 (far) to 1 (near); unknown when the account has
	 * no data in any of the channels. With limits: 1 inside them, 0 outside.
	 *
	 * @param channels what nearness is measured through
	 * @param weights how much each channel counts, as the settings say where left out
	 * @param gte least nearness, 0 to 1
	 * @param lte greatest nearness, 0 to 1
	 */
	@JsonTypeName("proximity")
	record Proximity(@JsonProperty(required = true) List<Channel> channels, @Nullable ChannelWeights weights,
			@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "near the best customers through " + MeasureWords.anyOf(this.channels) + limits(this.gte, this.lte);
		}

	}

	/**
	 * How much the account looks like the best customers, in nearness and footprint
	 * together, above 0 and below 1; unknown while there is no best customer to compare
	 * it with. With limits: 1 inside them, 0 outside.
	 *
	 * @param gte least likeness, 0 to 1
	 * @param lte greatest likeness, 0 to 1
	 */
	@JsonTypeName("likeness")
	record Likeness(@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "like the best customers" + limits(this.gte, this.lte);
		}

	}

	/**
	 * The same by footprint alone: how much is known of the account, and how current it
	 * is.
	 *
	 * @param gte least value, 0 to 1
	 * @param lte greatest value, 0 to 1
	 */
	@JsonTypeName("footprint")
	record Footprint(@Nullable Double gte, @Nullable Double lte) implements GraphMeasure {

		@Override
		public String describe() {
			return "like the best customers in how much is known" + limits(this.gte, this.lte);
		}

	}

	private static String limits(@Nullable Double gte, @Nullable Double lte) {
		return (gte != null || lte != null) ? " (" + MeasureWords.range(gte, lte) + ")" : "";
	}

	/** What links an account to the best customers. */
	enum Channel {

		TECHNOLOGY, PEOPLE, REFERRAL, EVENT

	}

	/**
	 * How much each channel counts, 0 (not at all) to 4; as the settings say where left
	 * out.
	 */
	record ChannelWeights(@Nullable Double technology, @Nullable Double people, @Nullable Double referral,
			@Nullable Double event) {

		/**
		 * The weight given to a channel, if any.
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
