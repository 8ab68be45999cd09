package dev.icpgraph.proximity;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of nearness where an ICP does not say otherwise.
 *
 * @param weights how much each channel counts
 * @param technology of the technology channel
 * @param people of the people channel
 * @param event of the event channel
 * @param referral of the referral channel
 */
@ConfigurationProperties("icpgraph.proximity")
record ProximityProperties(@DefaultValue Weights weights, @DefaultValue TechnologySettings technology,
		@DefaultValue PeopleSettings people, @DefaultValue EventSettings event,
		@DefaultValue ReferralSettings referral) {

	ProximitySettings settings() {
		return new ProximitySettings(this.weights.byChannel(), Map.of(Channel.TECHNOLOGY, this.technology,
				Channel.PEOPLE, this.people, Channel.EVENT, this.event, Channel.REFERRAL, this.referral));
	}

	/**
	 * How much the bits of each channel count, 0 (not at all) to 4.
	 */
	record Weights(@DefaultValue("1") double technology, @DefaultValue("1") double people,
			@DefaultValue("1") double referral, @DefaultValue("1") double event) {

		Map<Channel, Double> byChannel() {
			return Map.of(Channel.TECHNOLOGY, this.technology, Channel.PEOPLE, this.people, Channel.REFERRAL,
					this.referral, Channel.EVENT, this.event);
		}

	}

}
